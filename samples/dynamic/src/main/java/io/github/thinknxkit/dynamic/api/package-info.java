/** The API as a command line sees it: what its words are, and which operation each action is. */
@NullMarked
package io.github.thinknxkit.dynamic.api;

import org.jspecify.annotations.NullMarked;
