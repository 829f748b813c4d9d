/**
 * How arguments look on the wire.
 */
@NullMarked
package io.github.thinknxkit.internal.wire;

import org.jspecify.annotations.NullMarked;
