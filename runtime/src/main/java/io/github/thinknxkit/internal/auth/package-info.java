/** How a connection proves who it is: what the transport calls, and the schemes that need no challenge. */
@NullMarked
package io.github.thinknxkit.internal.auth;

import org.jspecify.annotations.NullMarked;
