/**
 * What a connection is made of.
 */
@NullMarked
package io.github.thinknxkit.internal.connection;

import org.jspecify.annotations.NullMarked;
