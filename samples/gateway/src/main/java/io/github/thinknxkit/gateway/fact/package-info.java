/** What is true of a server and its devices just now, for all who are to be told: states, and how the server stands. */
@NullMarked
package io.github.thinknxkit.gateway.fact;

import org.jspecify.annotations.NullMarked;
