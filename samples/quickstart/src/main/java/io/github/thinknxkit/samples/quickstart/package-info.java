/** A morning in a house, told through a client that is generated into this package. */
@ThinknxApi
package io.github.thinknxkit.samples.quickstart;

import io.github.thinknxkit.annotation.ThinknxApi;
