/** Checks of a connection that change nothing. */
@NullMarked
package io.github.thinknxkit.cli.doctor;

import org.jspecify.annotations.NullMarked;
