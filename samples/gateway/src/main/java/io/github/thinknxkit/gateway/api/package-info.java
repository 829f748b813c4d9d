/** The document's API: who may call what, and what a call is answered. */
@NullMarked
package io.github.thinknxkit.gateway.api;

import org.jspecify.annotations.NullMarked;
