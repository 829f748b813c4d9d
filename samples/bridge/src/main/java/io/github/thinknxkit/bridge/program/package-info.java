/** The program: its command line, and what keeps a bridge up with its files. */
@NullMarked
package io.github.thinknxkit.bridge.program;

import org.jspecify.annotations.NullMarked;
