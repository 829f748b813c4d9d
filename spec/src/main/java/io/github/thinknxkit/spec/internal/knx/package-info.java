/** The table of KNX datapoint types. */
@NullMarked
package io.github.thinknxkit.spec.internal.knx;

import org.jspecify.annotations.NullMarked;
