/** The process around a run: streams, environment, terminal, folders. */
@NullMarked
package io.github.thinknxkit.cli.process;

import org.jspecify.annotations.NullMarked;
