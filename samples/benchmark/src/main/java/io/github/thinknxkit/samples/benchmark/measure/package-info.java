/** What is measured. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.measure;

import org.jspecify.annotations.NullMarked;
