/** Writes a draft as YAML that reads as if kept by hand. */
@NullMarked
package io.github.thinknxkit.draft.text;

import org.jspecify.annotations.NullMarked;
