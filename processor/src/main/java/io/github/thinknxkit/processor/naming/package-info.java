/** The identifier gate: the only way from a name in the spec to a Java identifier. */
@NullMarked
package io.github.thinknxkit.processor.naming;

import org.jspecify.annotations.NullMarked;
