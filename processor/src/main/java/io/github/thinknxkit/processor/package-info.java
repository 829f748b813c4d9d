/** The annotation processor: locate the spec, load it, resolve it to Java, emit. A package per stage. */
@NullMarked
package io.github.thinknxkit.processor;

import org.jspecify.annotations.NullMarked;
