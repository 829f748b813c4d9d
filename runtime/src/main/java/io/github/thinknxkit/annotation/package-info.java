/**
 * The annotations that ask for a client and for a plant, and the mark that generated code carries.
 */
@NullMarked
package io.github.thinknxkit.annotation;

import org.jspecify.annotations.NullMarked;
