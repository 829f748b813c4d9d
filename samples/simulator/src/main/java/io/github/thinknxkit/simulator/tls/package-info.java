/** The certificate of the cloud port. */
@NullMarked
package io.github.thinknxkit.simulator.tls;

import org.jspecify.annotations.NullMarked;
