/** The documentation of what is generated for a plant. */
@NullMarked
package io.github.thinknxkit.processor.plant.doc;

import org.jspecify.annotations.NullMarked;
