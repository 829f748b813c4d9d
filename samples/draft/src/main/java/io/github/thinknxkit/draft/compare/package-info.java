/** Compares a plant file and its exports with newer exports. */
@NullMarked
package io.github.thinknxkit.draft.compare;

import org.jspecify.annotations.NullMarked;
