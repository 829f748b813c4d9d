/** The program: worker, topics, and a few commands to try it. */
@NullMarked
package io.github.thinknxkit.fleet.program;

import org.jspecify.annotations.NullMarked;
