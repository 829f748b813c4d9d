/** The state of one simulated Thinknx server. */
@NullMarked
package io.github.thinknxkit.simulator.server;

import org.jspecify.annotations.NullMarked;
