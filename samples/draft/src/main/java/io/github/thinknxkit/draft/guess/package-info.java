/** Guesses what devices are, where they are, and what types addresses have. */
@NullMarked
package io.github.thinknxkit.draft.guess;

import org.jspecify.annotations.NullMarked;
