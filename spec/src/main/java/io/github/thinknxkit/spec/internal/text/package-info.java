/** The bytes of a file as text: size, encoding and characters. */
@NullMarked
package io.github.thinknxkit.spec.internal.text;

import org.jspecify.annotations.NullMarked;
