/** What is to be generated, in Java's terms: immutable, every name and type decided, every check done. */
@NullMarked
package io.github.thinknxkit.processor.model;

import org.jspecify.annotations.NullMarked;
