/** Where the passwords and keys of a fleet's servers come from: never from a topic. */
@NullMarked
package io.github.thinknxkit.fleet.secret;

import org.jspecify.annotations.NullMarked;
