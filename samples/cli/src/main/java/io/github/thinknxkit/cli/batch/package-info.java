/** Many commands over one connection. */
@NullMarked
package io.github.thinknxkit.cli.batch;

import org.jspecify.annotations.NullMarked;
