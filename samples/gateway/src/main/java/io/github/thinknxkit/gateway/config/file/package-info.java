/** The file of the configuration: what may stand in it, and all that is wrong with one. */
@NullMarked
package io.github.thinknxkit.gateway.config.file;

import org.jspecify.annotations.NullMarked;
