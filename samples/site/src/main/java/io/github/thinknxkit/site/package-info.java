/** The documentation as a site of static files. */
@NullMarked
package io.github.thinknxkit.site;

import org.jspecify.annotations.NullMarked;
