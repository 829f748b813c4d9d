/** The Javadoc of the client as a part of the site. */
@NullMarked
package io.github.thinknxkit.site.javadoc;

import org.jspecify.annotations.NullMarked;
