/**
 * What sends calls, and what a call is to it. A test that is to send nothing puts a {@link Caller} of its own under a client.
 */
@NullMarked
package io.github.thinknxkit.caller;

import org.jspecify.annotations.NullMarked;
