/** Who may call: Digest, Basic and query credentials on the local port, keys on the cloud port. */
@NullMarked
package io.github.thinknxkit.simulator.auth;

import org.jspecify.annotations.NullMarked;
