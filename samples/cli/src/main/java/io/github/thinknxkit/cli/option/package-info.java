/** Options and words of commands, as picocli takes them. */
@NullMarked
package io.github.thinknxkit.cli.option;

import org.jspecify.annotations.NullMarked;
