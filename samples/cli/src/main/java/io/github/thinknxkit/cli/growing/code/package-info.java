/** Which Java names the annotation processor makes of names as people write them. */
@NullMarked
package io.github.thinknxkit.cli.growing.code;

import org.jspecify.annotations.NullMarked;
