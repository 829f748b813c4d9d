/** How calls are made, and how they end. */
@NullMarked
package io.github.thinknxkit.samples.soak.call;

import org.jspecify.annotations.NullMarked;
