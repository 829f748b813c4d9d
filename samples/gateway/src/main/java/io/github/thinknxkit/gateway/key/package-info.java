/** Keys: who may do what, how often and how long. */
@NullMarked
package io.github.thinknxkit.gateway.key;

import org.jspecify.annotations.NullMarked;
