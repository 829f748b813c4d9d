/** Bytes of files as text, whatever wrote them. */
@NullMarked
package io.github.thinknxkit.spec.text;

import org.jspecify.annotations.NullMarked;
