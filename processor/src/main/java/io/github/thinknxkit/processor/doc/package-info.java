/** The documentation gate: the only way from text in the spec to Javadoc. */
@NullMarked
package io.github.thinknxkit.processor.doc;

import org.jspecify.annotations.NullMarked;
