/** Who calls, and what they ask for. */
@NullMarked
package io.github.thinknxkit.samples.soak.load;

import org.jspecify.annotations.NullMarked;
