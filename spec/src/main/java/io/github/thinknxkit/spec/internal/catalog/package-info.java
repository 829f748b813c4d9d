/** Puts the exports of a plant and its plant file together. */
@NullMarked
package io.github.thinknxkit.spec.internal.catalog;

import org.jspecify.annotations.NullMarked;
