/** Emits: turns the model into source files, deciding nothing. */
@NullMarked
package io.github.thinknxkit.processor.emit;

import org.jspecify.annotations.NullMarked;
