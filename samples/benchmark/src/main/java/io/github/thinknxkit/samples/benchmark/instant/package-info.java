/** A network that takes no time, to measure what stands above it. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.instant;

import org.jspecify.annotations.NullMarked;
