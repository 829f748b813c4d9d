/** A morning in a house, told through a client and a plant that are generated into this package. */
@ThinknxApi
@ThinknxPlant("house.yaml")
package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.annotation.ThinknxApi;
import io.github.thinknxkit.annotation.ThinknxPlant;
