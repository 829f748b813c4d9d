/** Words as values of a type, and values as words. */
@NullMarked
package io.github.thinknxkit.dynamic.value;

import org.jspecify.annotations.NullMarked;
