/** What needs the whole file: bindings, the shape of actions, and what nothing uses. */
@NullMarked
package io.github.thinknxkit.spec.internal.resolve;

import org.jspecify.annotations.NullMarked;
