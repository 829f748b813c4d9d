/** Texts as people hand them in: bytes as text, whatever wrote them, and the names that mistyped ones were meant to be; and texts as URLs take them. */
@NullMarked
package io.github.thinknxkit.spec.text;

import org.jspecify.annotations.NullMarked;
