/** The certificate that the gateway proves itself by: from files, or one of its own for trial. */
@NullMarked
package io.github.thinknxkit.gateway.tls;

import org.jspecify.annotations.NullMarked;
