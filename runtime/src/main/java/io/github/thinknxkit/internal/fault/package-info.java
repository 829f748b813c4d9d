/**
 * What went wrong, in words that hold no secret.
 */
@NullMarked
package io.github.thinknxkit.internal.fault;

import org.jspecify.annotations.NullMarked;
