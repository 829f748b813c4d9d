/**
 * What tells log and listener of each attempt.
 */
@NullMarked
package io.github.thinknxkit.internal.observe;

import org.jspecify.annotations.NullMarked;
