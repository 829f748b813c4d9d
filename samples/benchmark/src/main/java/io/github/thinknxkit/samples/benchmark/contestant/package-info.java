/** Ways to make the same call: the kit's, by hand, and those of other libraries. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.contestant;

import org.jspecify.annotations.NullMarked;
