/** Clients of the simulator in JUnit tests, which bring JUnit 5.13 or later and the simulator themselves. */
@NullMarked
package io.github.thinknxkit.testing.junit;

import org.jspecify.annotations.NullMarked;
