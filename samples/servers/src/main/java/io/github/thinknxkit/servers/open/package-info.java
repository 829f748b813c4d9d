/** The servers of a configuration, open: what sends calls to them, their devices, and a watch over their states. */
@NullMarked
package io.github.thinknxkit.servers.open;

import org.jspecify.annotations.NullMarked;
