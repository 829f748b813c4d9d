/** Configuration files: YAML with the places of all that is wrong, and never a value in what is told of it. */
@NullMarked
package io.github.thinknxkit.servers.file;

import org.jspecify.annotations.NullMarked;
