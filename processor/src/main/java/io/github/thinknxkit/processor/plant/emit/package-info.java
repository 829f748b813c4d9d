/** Emits what is generated for a plant, deciding nothing. */
@NullMarked
package io.github.thinknxkit.processor.plant.emit;

import org.jspecify.annotations.NullMarked;
