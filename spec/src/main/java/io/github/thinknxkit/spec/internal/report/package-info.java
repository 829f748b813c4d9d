/** Problems, places and proposals. */
@NullMarked
package io.github.thinknxkit.spec.internal.report;

import org.jspecify.annotations.NullMarked;
