/** What Home Assistant makes of the bridge's messages, as far as its documentation and code tell. */
@NullMarked
package io.github.thinknxkit.bridge.homeassistant;

import org.jspecify.annotations.NullMarked;
