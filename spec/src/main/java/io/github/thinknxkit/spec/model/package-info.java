/**
 * The spec as data: immutable records with every reference resolved and every name carrying its position.
 *
 * <p>Lists keep the order of the file. Nothing here knows of Java identifiers, HTTP or the annotation processor.
 */
@NullMarked
package io.github.thinknxkit.spec.model;

import org.jspecify.annotations.NullMarked;
