/** The life of a call: its turn, its attempts, its deadline and its end. */
@NullMarked
package io.github.thinknxkit.internal.call;

import org.jspecify.annotations.NullMarked;
