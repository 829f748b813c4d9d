/** Runs the soak: rounds of calls against a server that fails at random, each of which is checked at its end. */
@NullMarked
package io.github.thinknxkit.samples.soak;

import org.jspecify.annotations.NullMarked;
