/** What a shell may propose next. */
@NullMarked
package io.github.thinknxkit.cli.completion;

import org.jspecify.annotations.NullMarked;
