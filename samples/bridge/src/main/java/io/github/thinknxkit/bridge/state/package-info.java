/** States of devices, and what the bridge makes of several. */
@NullMarked
package io.github.thinknxkit.bridge.state;

import org.jspecify.annotations.NullMarked;
