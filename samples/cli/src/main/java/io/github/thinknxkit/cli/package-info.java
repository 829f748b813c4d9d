/** The program {@code thinknx}. */
@NullMarked
package io.github.thinknxkit.cli;

import org.jspecify.annotations.NullMarked;
