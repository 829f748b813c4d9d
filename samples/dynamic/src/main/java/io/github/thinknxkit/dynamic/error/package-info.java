/** The error of names, words and files that cannot be used. */
@NullMarked
package io.github.thinknxkit.dynamic.error;

import org.jspecify.annotations.NullMarked;
