/** The guides: Markdown files of the project as pages, with their links rewritten. */
@NullMarked
package io.github.thinknxkit.site.guide;

import org.jspecify.annotations.NullMarked;
