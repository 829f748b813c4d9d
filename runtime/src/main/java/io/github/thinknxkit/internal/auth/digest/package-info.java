/**
 * HTTP digest authentication: RFC 7616, with the older forms of RFC 2617 and RFC 2069.
 */
@NullMarked
package io.github.thinknxkit.internal.auth.digest;

import org.jspecify.annotations.NullMarked;
