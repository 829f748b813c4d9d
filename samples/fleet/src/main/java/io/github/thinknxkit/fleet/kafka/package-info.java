/** Topics, consumers and producers with the settings that the fleet relies on. */
@NullMarked
package io.github.thinknxkit.fleet.kafka;

import org.jspecify.annotations.NullMarked;
