/** The commands, as picocli sees them, and their help. */
@NullMarked
package io.github.thinknxkit.cli.command;

import org.jspecify.annotations.NullMarked;
