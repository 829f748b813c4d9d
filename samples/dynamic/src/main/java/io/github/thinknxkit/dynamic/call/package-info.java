/** Calls as the user wrote them, checked in full before anything is sent. */
@NullMarked
package io.github.thinknxkit.dynamic.call;

import org.jspecify.annotations.NullMarked;
