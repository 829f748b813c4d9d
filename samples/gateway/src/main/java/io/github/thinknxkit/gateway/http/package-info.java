/** Requests of the API and replies to them, whatever reads and writes them. */
@NullMarked
package io.github.thinknxkit.gateway.http;

import org.jspecify.annotations.NullMarked;
