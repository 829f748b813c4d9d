/**
 * What generated code is made of and calls. Not meant to be called by hand.
 */
@NullMarked
package io.github.thinknxkit.generated;

import org.jspecify.annotations.NullMarked;
