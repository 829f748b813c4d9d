/**
 * Requests as callers meet them: typed, immutable, sent once or as often as wanted.
 */
@NullMarked
package io.github.thinknxkit.call;

import org.jspecify.annotations.NullMarked;
