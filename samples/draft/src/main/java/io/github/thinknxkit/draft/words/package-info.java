/** What words of names mean, in English, German, Italian and French. */
@NullMarked
package io.github.thinknxkit.draft.words;

import org.jspecify.annotations.NullMarked;
