/**
 * What calls and watches do, as meters of Micrometer; see {@link io.github.thinknxkit.micrometer.ThinknxMetrics}.
 */
@NullMarked
package io.github.thinknxkit.micrometer;

import org.jspecify.annotations.NullMarked;
