/** Pages of HTML: templates, and what all pages have in common. */
@NullMarked
package io.github.thinknxkit.site.page;

import org.jspecify.annotations.NullMarked;
