/** The project that the program makes for those who begin with Java. */
@NullMarked
package io.github.thinknxkit.cli.project;

import org.jspecify.annotations.NullMarked;
