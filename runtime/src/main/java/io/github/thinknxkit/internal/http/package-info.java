/** One exchange with a server over the JDK's HTTP client, and what is unsafe about that client kept in. */
@NullMarked
package io.github.thinknxkit.internal.http;

import org.jspecify.annotations.NullMarked;
