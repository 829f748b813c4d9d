/** Servers and their profiles: where they are, and where their secrets come from. */
@NullMarked
package io.github.thinknxkit.dynamic.server;

import org.jspecify.annotations.NullMarked;
