/** Who is logged in to the page: passwords, log-ins and sessions. */
@NullMarked
package io.github.thinknxkit.gateway.session;

import org.jspecify.annotations.NullMarked;
