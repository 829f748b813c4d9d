/** Topics of the bridge, and the messages on them. */
@NullMarked
package io.github.thinknxkit.bridge.topic;

import org.jspecify.annotations.NullMarked;
