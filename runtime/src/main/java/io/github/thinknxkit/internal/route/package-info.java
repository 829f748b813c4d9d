/** Where the operations of one connection are sent, and how calls are written. */
@NullMarked
package io.github.thinknxkit.internal.route;

import org.jspecify.annotations.NullMarked;
