/** Compares a plant file and its exports with newer exports. */
@NullMarked
package io.github.thinknxkit.cli.growing.compare;

import org.jspecify.annotations.NullMarked;
