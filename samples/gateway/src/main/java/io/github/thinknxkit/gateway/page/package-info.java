/** The page on real servers: log-in, the choice of a server, and what the page of each shows. */
@NullMarked
package io.github.thinknxkit.gateway.page;

import org.jspecify.annotations.NullMarked;
