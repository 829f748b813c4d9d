/**
 * What can go wrong with a call, as one sealed hierarchy.
 */
@NullMarked
package io.github.thinknxkit.error;

import org.jspecify.annotations.NullMarked;
