/** How the server is reached: from options, environment and profile, with the secret from where it is safe. */
@NullMarked
package io.github.thinknxkit.cli.connection;

import org.jspecify.annotations.NullMarked;
