/** Rows and fields of a CSV text, with exact offsets; nothing of what they mean. */
@NullMarked
package io.github.thinknxkit.spec.internal.csv;

import org.jspecify.annotations.NullMarked;
