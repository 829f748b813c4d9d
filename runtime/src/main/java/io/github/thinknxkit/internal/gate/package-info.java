/**
 * The calls' turns: how many at a time, how many in a second, and which first.
 */
@NullMarked
package io.github.thinknxkit.internal.gate;

import org.jspecify.annotations.NullMarked;
