/** An evening in the villa as a watch sees it, and the picture of it. */
@NullMarked
package io.github.thinknxkit.samples.villa.watched;

import org.jspecify.annotations.NullMarked;
