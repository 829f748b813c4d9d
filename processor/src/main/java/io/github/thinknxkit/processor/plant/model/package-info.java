/** What is to be generated for a plant, in Java's terms: immutable, every name and type decided, every check done. */
@NullMarked
package io.github.thinknxkit.processor.plant.model;

import org.jspecify.annotations.NullMarked;
