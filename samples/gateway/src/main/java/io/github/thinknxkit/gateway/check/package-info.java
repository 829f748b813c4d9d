/** Looks whether a gateway could do its work, before it is started. */
@NullMarked
package io.github.thinknxkit.gateway.check;

import org.jspecify.annotations.NullMarked;
