/** Events: what happens in a building, as server-sent events. */
@NullMarked
package io.github.thinknxkit.gateway.event;

import org.jspecify.annotations.NullMarked;
