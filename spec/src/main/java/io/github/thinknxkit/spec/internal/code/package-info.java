/** Specs as Java code. */
@NullMarked
package io.github.thinknxkit.spec.internal.code;

import org.jspecify.annotations.NullMarked;
