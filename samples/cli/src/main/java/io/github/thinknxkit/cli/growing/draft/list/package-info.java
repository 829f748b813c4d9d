/** Reads lists of devices as people write them down. */
@NullMarked
package io.github.thinknxkit.cli.growing.draft.list;

import org.jspecify.annotations.NullMarked;
