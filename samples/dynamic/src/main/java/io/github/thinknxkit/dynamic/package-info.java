/** Servers by the names of their profiles, devices and operations by theirs: the way in. */
@NullMarked
package io.github.thinknxkit.dynamic;

import org.jspecify.annotations.NullMarked;
