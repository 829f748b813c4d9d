/**
 * What people mistype in YAML: a tolerant scan of the text, and a recogniser for each mistake that says it in the author's
 * words. They are asked only about a text that the YAML engine has refused.
 */
@NullMarked
package io.github.thinknxkit.spec.internal.mistake;

import org.jspecify.annotations.NullMarked;
