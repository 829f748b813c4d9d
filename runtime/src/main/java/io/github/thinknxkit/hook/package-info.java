/**
 * Hooks: to be told by a gateway when something changes, instead of asking again and again.
 *
 * <p>{@link io.github.thinknxkit.hook.GatewayHooks} makes them at a gateway; {@link io.github.thinknxkit.hook.HookReceiver} takes
 * what the gateway sends, and tells a watch which devices to read.
 */
@NullMarked
package io.github.thinknxkit.hook;

import org.jspecify.annotations.NullMarked;
