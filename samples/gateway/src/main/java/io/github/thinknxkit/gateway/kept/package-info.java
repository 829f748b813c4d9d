/** Replies that are kept, so that a call that its caller repeats is not made twice. */
@NullMarked
package io.github.thinknxkit.gateway.kept;

import org.jspecify.annotations.NullMarked;
