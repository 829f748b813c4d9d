/** The sections of the format, one parser each: from YAML nodes to the model and to drafts of it. */
@NullMarked
package io.github.thinknxkit.spec.internal.parse;

import org.jspecify.annotations.NullMarked;
