/** What the broker shall retain, published until the broker has it. */
@NullMarked
package io.github.thinknxkit.bridge.publish;

import org.jspecify.annotations.NullMarked;
