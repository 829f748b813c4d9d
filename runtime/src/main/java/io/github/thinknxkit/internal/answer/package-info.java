/** What answers mean: their JSON, and what went wrong, in words that hold no secret. */
@NullMarked
package io.github.thinknxkit.internal.answer;

import org.jspecify.annotations.NullMarked;
