/** The picture of the README. */
@NullMarked
package io.github.thinknxkit.bridge.picture;

import org.jspecify.annotations.NullMarked;
