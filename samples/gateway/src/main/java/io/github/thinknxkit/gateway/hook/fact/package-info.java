/** What hooks can be told of: states of devices, and how their server stands. */
@NullMarked
package io.github.thinknxkit.gateway.hook.fact;

import org.jspecify.annotations.NullMarked;
