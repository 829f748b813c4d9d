/** What is configured. */
@NullMarked
package io.github.thinknxkit.bridge.config;

import org.jspecify.annotations.NullMarked;
