/** A plant of any size, compiled while a benchmark is set up: as sources it would slow down every build. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.plant;

import org.jspecify.annotations.NullMarked;
