/** Search in the reader's browser. */
@NullMarked
package io.github.thinknxkit.site.search;

import org.jspecify.annotations.NullMarked;
