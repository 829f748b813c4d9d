/** Plant files: the areas and devices of a building by their own names; the model and the loader. */
@NullMarked
package io.github.thinknxkit.spec.plant;

import org.jspecify.annotations.NullMarked;
