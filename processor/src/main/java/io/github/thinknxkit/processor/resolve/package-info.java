/** Decides: turns the spec into the model, or into findings. */
@NullMarked
package io.github.thinknxkit.processor.resolve;

import org.jspecify.annotations.NullMarked;
