/** Watching a plant: what is told as it comes, and a table of all states in the terminal. */
@NullMarked
package io.github.thinknxkit.cli.watch;

import org.jspecify.annotations.NullMarked;
