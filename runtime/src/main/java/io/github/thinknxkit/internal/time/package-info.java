/**
 * Time and chance, so that tests can have their own.
 */
@NullMarked
package io.github.thinknxkit.internal.time;

import org.jspecify.annotations.NullMarked;
