/** What the JDK's parser of XML does not tell: where the attributes of a tag stand. */
@NullMarked
package io.github.thinknxkit.spec.internal.xml;

import org.jspecify.annotations.NullMarked;
