/** Examples of each operation for curl, the command line and Java, of the same values. */
@NullMarked
package io.github.thinknxkit.site.example;

import org.jspecify.annotations.NullMarked;
