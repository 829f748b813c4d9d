/**
 * A Thinknx server to develop and test against, written from the vendor's document.
 *
 * <p>{@link io.github.thinknxkit.simulator.Simulator} is where to start.
 */
@NullMarked
package io.github.thinknxkit.simulator;

import org.jspecify.annotations.NullMarked;
