/** Puts guesses together to a draft: areas, devices in them, names that are distinct in the file and in code. */
@NullMarked
package io.github.thinknxkit.draft.plan;

import org.jspecify.annotations.NullMarked;
