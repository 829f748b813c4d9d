/** What a word on the command line means: a value of the type that the spec gives. */
@NullMarked
package io.github.thinknxkit.cli.value;

import org.jspecify.annotations.NullMarked;
