/** What a configuration says of servers, and whether it has changed. */
@NullMarked
package io.github.thinknxkit.servers.config;

import org.jspecify.annotations.NullMarked;
