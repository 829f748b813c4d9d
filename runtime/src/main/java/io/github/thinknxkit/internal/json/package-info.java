/**
 * Answers, read as a stream of JSON tokens into flat fields.
 */
@NullMarked
package io.github.thinknxkit.internal.json;

import org.jspecify.annotations.NullMarked;
