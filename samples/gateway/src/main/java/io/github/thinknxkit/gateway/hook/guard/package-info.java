/** Where hooks may be delivered to. */
@NullMarked
package io.github.thinknxkit.gateway.hook.guard;

import org.jspecify.annotations.NullMarked;
