/** Plants on the command line: devices by their names, their states, and what changes. */
@NullMarked
package io.github.thinknxkit.cli.plant;

import org.jspecify.annotations.NullMarked;
