/** The program around a gateway: its command line, its start with a configuration or for trial, and its reload. */
@NullMarked
package io.github.thinknxkit.gateway.program;

import org.jspecify.annotations.NullMarked;
