/** KNX datapoint types: what a value on the bus means, and whether the API can send it. */
@NullMarked
package io.github.thinknxkit.spec.knx;

import org.jspecify.annotations.NullMarked;
