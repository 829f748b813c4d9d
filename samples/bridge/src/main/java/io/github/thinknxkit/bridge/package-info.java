/** Thinknx servers on an MQTT broker: found by Home Assistant, open to everything else that speaks MQTT. */
@NullMarked
package io.github.thinknxkit.bridge;

import org.jspecify.annotations.NullMarked;
