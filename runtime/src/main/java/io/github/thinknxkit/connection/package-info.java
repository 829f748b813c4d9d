/**
 * How a server is reached: connections, credentials, limits, quirks, and the transport that connections share.
 */
@NullMarked
package io.github.thinknxkit.connection;

import org.jspecify.annotations.NullMarked;
