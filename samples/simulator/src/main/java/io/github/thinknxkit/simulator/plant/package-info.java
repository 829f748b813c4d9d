/** What a simulated server controls: the devices of a plant and what they can do. */
@NullMarked
package io.github.thinknxkit.simulator.plant;

import org.jspecify.annotations.NullMarked;
