/** Decides what is generated for a plant: every name and type; what cannot be is a finding. */
@NullMarked
package io.github.thinknxkit.processor.plant.resolve;

import org.jspecify.annotations.NullMarked;
