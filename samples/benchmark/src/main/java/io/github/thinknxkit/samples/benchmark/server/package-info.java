/** A server that does as little as possible, in a process of its own. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.server;

import org.jspecify.annotations.NullMarked;
