/** Connections that have a name, in a file of the user's own. */
@NullMarked
package io.github.thinknxkit.cli.profile;

import org.jspecify.annotations.NullMarked;
