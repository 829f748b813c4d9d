/** A call as it is written down: in a URL, for a shell, for {@code thinknx}, for a Java program. */
@NullMarked
package io.github.thinknxkit.page.call;

import org.jspecify.annotations.NullMarked;
