/** Faults that a test can ask for. */
@NullMarked
package io.github.thinknxkit.simulator.fault;

import org.jspecify.annotations.NullMarked;
