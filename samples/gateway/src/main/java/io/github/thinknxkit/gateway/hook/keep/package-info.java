/** What is kept of hooks on disk. */
@NullMarked
package io.github.thinknxkit.gateway.hook.keep;

import org.jspecify.annotations.NullMarked;
