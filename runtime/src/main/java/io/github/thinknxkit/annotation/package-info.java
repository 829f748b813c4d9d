/**
 * The annotation that asks for a client, and the mark that generated code carries.
 */
@NullMarked
package io.github.thinknxkit.annotation;

import org.jspecify.annotations.NullMarked;
