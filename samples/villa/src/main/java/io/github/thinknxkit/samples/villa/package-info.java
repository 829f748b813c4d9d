/** A villa by the names that its people use, on the prebuilt client. */
@ThinknxPlant(value = "villa.yaml", client = "io.github.thinknxkit.client")
package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.annotation.ThinknxPlant;
