/** Text as it stands in URLs and in messages. */
@NullMarked
package io.github.thinknxkit.internal.text;

import org.jspecify.annotations.NullMarked;
