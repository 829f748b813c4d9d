/** Commands that come from the broker: which are carried out, when, and what is told of them. */
@NullMarked
package io.github.thinknxkit.bridge.desk;

import org.jspecify.annotations.NullMarked;
