/** Time that tests can drive. */
@NullMarked
package io.github.thinknxkit.simulator.time;

import org.jspecify.annotations.NullMarked;
