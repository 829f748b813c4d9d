/** The configuration of the gateway: its file, what is wrong with it, and what it says. */
@NullMarked
package io.github.thinknxkit.gateway.config;

import org.jspecify.annotations.NullMarked;
