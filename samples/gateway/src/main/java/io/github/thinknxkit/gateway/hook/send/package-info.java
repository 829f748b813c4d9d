/** Sends one message to one receiver. */
@NullMarked
package io.github.thinknxkit.gateway.hook.send;

import org.jspecify.annotations.NullMarked;
