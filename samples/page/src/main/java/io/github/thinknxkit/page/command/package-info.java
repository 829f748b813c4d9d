/** The commands that the page offers for each object of the project. */
@NullMarked
package io.github.thinknxkit.page.command;

import org.jspecify.annotations.NullMarked;
