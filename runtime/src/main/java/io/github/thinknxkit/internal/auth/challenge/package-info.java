/**
 * Reading of {@code WWW-Authenticate} and {@code Authentication-Info} (RFC 9110, section 11).
 */
@NullMarked
package io.github.thinknxkit.internal.auth.challenge;

import org.jspecify.annotations.NullMarked;
