/** A broker in a JVM of its own, to try the fleet and to test it. */
@NullMarked
package io.github.thinknxkit.fleet.broker;

import org.jspecify.annotations.NullMarked;
