/** The KNX bus as far as the document reaches it: group addresses, datapoint types, telegrams. */
@NullMarked
package io.github.thinknxkit.simulator.knx;

import org.jspecify.annotations.NullMarked;
