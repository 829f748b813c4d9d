/** Reads the files of a plant: plant files, exports and lists, or tells what is wrong with them. */
@NullMarked
package io.github.thinknxkit.draft.input;

import org.jspecify.annotations.NullMarked;
