/** The devices of a plant file by name, and their states. */
@NullMarked
package io.github.thinknxkit.dynamic.plant;

import org.jspecify.annotations.NullMarked;
