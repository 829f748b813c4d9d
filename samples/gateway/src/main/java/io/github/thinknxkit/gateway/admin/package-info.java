/** How a command on the same machine reaches the gateway that runs there. */
@NullMarked
package io.github.thinknxkit.gateway.admin;

import org.jspecify.annotations.NullMarked;
