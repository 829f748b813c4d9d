/**
 * Reads exports in stages: bytes to text, text to elements or rows, these to fields, fields to entries in a tree of ranges. The
 * last two are the same for XML and CSV.
 */
@NullMarked
package io.github.thinknxkit.spec.internal.ets;

import org.jspecify.annotations.NullMarked;
