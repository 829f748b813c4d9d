/** The way of a request through the server: reading, authentication, execution, answer. */
@NullMarked
package io.github.thinknxkit.simulator.http;

import org.jspecify.annotations.NullMarked;
