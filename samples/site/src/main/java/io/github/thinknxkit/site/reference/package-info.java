/** The pages of the API's operations, made from the spec. */
@NullMarked
package io.github.thinknxkit.site.reference;

import org.jspecify.annotations.NullMarked;
