/** What devices are to Home Assistant: its components, and the payloads by which it finds them. */
@NullMarked
package io.github.thinknxkit.bridge.discovery;

import org.jspecify.annotations.NullMarked;
