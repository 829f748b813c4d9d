/** The commands that start and tend plant files, as picocli sees them. */
@NullMarked
package io.github.thinknxkit.cli.growing;

import org.jspecify.annotations.NullMarked;
