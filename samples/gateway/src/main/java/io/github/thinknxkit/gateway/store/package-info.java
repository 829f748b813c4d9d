/** What is kept on disk. */
@NullMarked
package io.github.thinknxkit.gateway.store;

import org.jspecify.annotations.NullMarked;
