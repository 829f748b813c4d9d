/** Finds the bytes of the spec that an annotation names. */
@NullMarked
package io.github.thinknxkit.processor.locate;

import org.jspecify.annotations.NullMarked;
