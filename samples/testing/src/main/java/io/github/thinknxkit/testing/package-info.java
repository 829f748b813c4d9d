/** A caller for tests that need no server: it answers what a test scripts, and tells what was sent. */
@NullMarked
package io.github.thinknxkit.testing;

import org.jspecify.annotations.NullMarked;
