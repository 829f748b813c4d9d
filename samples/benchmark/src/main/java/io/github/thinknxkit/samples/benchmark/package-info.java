/** What a call through the kit costs beside calls by hand and through other libraries. */
@NullMarked
package io.github.thinknxkit.samples.benchmark;

import org.jspecify.annotations.NullMarked;
