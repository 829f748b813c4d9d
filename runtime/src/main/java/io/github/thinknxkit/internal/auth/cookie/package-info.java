/**
 * The cookies of one exchange, for servers that bind a nonce to a session.
 */
@NullMarked
package io.github.thinknxkit.internal.auth.cookie;

import org.jspecify.annotations.NullMarked;
