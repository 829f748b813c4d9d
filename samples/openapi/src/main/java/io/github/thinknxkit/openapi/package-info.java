/** Exports specs as OpenAPI 3.1. */
@NullMarked
package io.github.thinknxkit.openapi;

import org.jspecify.annotations.NullMarked;
