/** The ports: what comes in by HTTP, and what goes out. */
@NullMarked
package io.github.thinknxkit.gateway.web;

import org.jspecify.annotations.NullMarked;
