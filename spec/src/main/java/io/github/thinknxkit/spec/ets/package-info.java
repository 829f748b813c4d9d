/** Group-address exports of ETS, XML or CSV: the model, the loader, and the catalogue that a plant makes of them. */
@NullMarked
package io.github.thinknxkit.spec.ets;

import org.jspecify.annotations.NullMarked;
