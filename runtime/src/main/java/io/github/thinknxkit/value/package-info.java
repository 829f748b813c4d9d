/**
 * The values of the API that are the same for every generated client.
 */
@NullMarked
package io.github.thinknxkit.value;

import org.jspecify.annotations.NullMarked;
