/** Where the files of the site end up. */
@NullMarked
package io.github.thinknxkit.site.output;

import org.jspecify.annotations.NullMarked;
