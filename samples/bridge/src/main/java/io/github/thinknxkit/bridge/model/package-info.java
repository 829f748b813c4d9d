/** What a server's plant becomes on a broker: decided once, then published and looked up. */
@NullMarked
package io.github.thinknxkit.bridge.model;

import org.jspecify.annotations.NullMarked;
