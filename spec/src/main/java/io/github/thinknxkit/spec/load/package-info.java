/** Loads a spec: bytes in, the model or every problem out. */
@NullMarked
package io.github.thinknxkit.spec.load;

import org.jspecify.annotations.NullMarked;
