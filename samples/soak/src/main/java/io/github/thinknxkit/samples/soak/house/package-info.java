/** The simulated server, the ways to it, and what goes wrong on them. */
@NullMarked
package io.github.thinknxkit.samples.soak.house;

import org.jspecify.annotations.NullMarked;
