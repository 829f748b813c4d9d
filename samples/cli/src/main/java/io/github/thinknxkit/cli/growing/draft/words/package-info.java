/** What words of names mean, in English, German, Italian and French. */
@NullMarked
package io.github.thinknxkit.cli.growing.draft.words;

import org.jspecify.annotations.NullMarked;
