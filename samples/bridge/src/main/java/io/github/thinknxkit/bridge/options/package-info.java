/** What the configuration says of devices and group addresses. */
@NullMarked
package io.github.thinknxkit.bridge.options;

import org.jspecify.annotations.NullMarked;
