/** The simulator as its web pages show it. */
@NullMarked
package io.github.thinknxkit.simulator.shown;

import org.jspecify.annotations.NullMarked;
