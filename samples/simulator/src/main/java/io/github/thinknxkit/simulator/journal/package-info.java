/** What arrived at the simulator. */
@NullMarked
package io.github.thinknxkit.simulator.journal;

import org.jspecify.annotations.NullMarked;
