/** What a worker does, as meters. */
@NullMarked
package io.github.thinknxkit.fleet.meter;

import org.jspecify.annotations.NullMarked;
