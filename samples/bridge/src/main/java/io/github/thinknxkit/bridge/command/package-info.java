/** Commands: what comes on a topic, as what is to be sent. */
@NullMarked
package io.github.thinknxkit.bridge.command;

import org.jspecify.annotations.NullMarked;
