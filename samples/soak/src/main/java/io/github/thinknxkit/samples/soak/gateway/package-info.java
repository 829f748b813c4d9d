/** Many servers behind one gateway, and everybody who is told of them. */
@NullMarked
package io.github.thinknxkit.samples.soak.gateway;

import org.jspecify.annotations.NullMarked;
