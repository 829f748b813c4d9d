/** What has to hold: no command twice, no call without an end, no state that was never true, nothing that grows. */
@NullMarked
package io.github.thinknxkit.samples.soak.check;

import org.jspecify.annotations.NullMarked;
