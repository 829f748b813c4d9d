/** Reading again and again: what is watched on one server, when each is read next, and what is learned of the server. */
@NullMarked
package io.github.thinknxkit.internal.poll;

import org.jspecify.annotations.NullMarked;
