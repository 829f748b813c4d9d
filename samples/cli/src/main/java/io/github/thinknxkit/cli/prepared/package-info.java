/** The spec in a form that a cold JVM reads in milliseconds, written by the build. */
@NullMarked
package io.github.thinknxkit.cli.prepared;

import org.jspecify.annotations.NullMarked;
