/** The operations of the Integration Kit, as the vendor's document lists them. */
@NullMarked
package io.github.thinknxkit.simulator.api;

import org.jspecify.annotations.NullMarked;
