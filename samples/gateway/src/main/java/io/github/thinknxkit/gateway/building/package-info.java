/** The servers behind the gateway, open: what sends calls to them, their devices, and what is known of their states. */
@NullMarked
package io.github.thinknxkit.gateway.building;

import org.jspecify.annotations.NullMarked;
