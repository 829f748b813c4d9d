/** The simulator in JUnit tests of client projects, which bring JUnit 5.13 or later themselves. */
@NullMarked
package io.github.thinknxkit.simulator.junit;

import org.jspecify.annotations.NullMarked;
