/** Requests to many devices: a few at a time, a result for each. */
@NullMarked
package io.github.thinknxkit.internal.plant;

import org.jspecify.annotations.NullMarked;
