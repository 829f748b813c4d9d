/** The connection to the broker: TLS and credentials, and connecting again and again. */
@NullMarked
package io.github.thinknxkit.bridge.broker;

import org.jspecify.annotations.NullMarked;
