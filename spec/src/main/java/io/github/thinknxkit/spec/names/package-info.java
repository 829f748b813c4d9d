/** How names in files become names in Java code. Everything that makes or predicts one asks here. */
@NullMarked
package io.github.thinknxkit.spec.names;

import org.jspecify.annotations.NullMarked;
