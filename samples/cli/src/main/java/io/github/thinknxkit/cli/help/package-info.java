/** Help that teaches by example. */
@NullMarked
package io.github.thinknxkit.cli.help;

import org.jspecify.annotations.NullMarked;
