/** The client of a Thinknx server, and the building that {@code home.yaml} describes: both are generated into this package. */
@ThinknxApi
@ThinknxPlant(value = "home.yaml", warnIfStale = true)
package com.example.home;

import io.github.thinknxkit.annotation.ThinknxApi;
import io.github.thinknxkit.annotation.ThinknxPlant;
