/**
 * Where the operations of one connection are sent.
 */
@NullMarked
package io.github.thinknxkit.internal.route;

import org.jspecify.annotations.NullMarked;
