/** A fleet of servers, seen from outside: commands, results, states. */
@NullMarked
package io.github.thinknxkit.fleet;

import org.jspecify.annotations.NullMarked;
