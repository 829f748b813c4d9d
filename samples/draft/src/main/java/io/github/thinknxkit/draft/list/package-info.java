/** Reads lists of devices as people write them down. */
@NullMarked
package io.github.thinknxkit.draft.list;

import org.jspecify.annotations.NullMarked;
