/**
 * What generated code calls. Not meant to be called by hand, except to put a fake {@link Caller} under a client in a test.
 */
@NullMarked
package io.github.thinknxkit.spi;

import org.jspecify.annotations.NullMarked;
