/** YAML as an immutable tree whose nodes know where they stand. */
@NullMarked
package io.github.thinknxkit.spec.internal.yaml;

import org.jspecify.annotations.NullMarked;
