/** The client of the Thinknx Integration Kit, as the annotation processor writes it from the bundled spec. */
@ThinknxApi
package io.github.thinknxkit.client;

import io.github.thinknxkit.annotation.ThinknxApi;
