/** What happens in the simulator, as it happens: for pages and tests that look on. */
@NullMarked
package io.github.thinknxkit.simulator.event;

import org.jspecify.annotations.NullMarked;
