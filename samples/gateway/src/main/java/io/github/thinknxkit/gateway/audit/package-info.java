/** Who did what, when, and what became of it. */
@NullMarked
package io.github.thinknxkit.gateway.audit;

import org.jspecify.annotations.NullMarked;
