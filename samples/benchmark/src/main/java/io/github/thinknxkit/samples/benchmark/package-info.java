/** What a call through the kit costs beside a call by hand. */
@NullMarked
package io.github.thinknxkit.samples.benchmark;

import org.jspecify.annotations.NullMarked;
