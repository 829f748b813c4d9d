/** Text as it stands in URLs, in header fields and in messages. */
@NullMarked
package io.github.thinknxkit.internal.text;

import org.jspecify.annotations.NullMarked;
