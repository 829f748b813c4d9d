/** Devices that behave: they take time, move, and report what they did. */
@NullMarked
package io.github.thinknxkit.simulator.device;

import org.jspecify.annotations.NullMarked;
