/**
 * Holds the bundled spec against the vendor's document, which is read here by itself and not by way of the spec.
 *
 * <p>{@code VendorDocument} is what the document says, {@code SpecComparison} lists where the spec says something else,
 * {@code SettledDifferences} lists those of them that are on purpose, each with the note that says why.
 */
@NullMarked
package io.github.thinknxkit.spec.document;

import org.jspecify.annotations.NullMarked;
