/** Texts of users: how they are read, shown and found wrong. */
@NullMarked
package io.github.thinknxkit.dynamic.text;

import org.jspecify.annotations.NullMarked;
