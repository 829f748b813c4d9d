/** Decides what each hook is told, when, and what follows from the answer. */
@NullMarked
package io.github.thinknxkit.gateway.hook.deliver;

import org.jspecify.annotations.NullMarked;
