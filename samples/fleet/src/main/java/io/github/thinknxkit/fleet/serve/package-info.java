/** The servers of the partitions that a worker owns, open. */
@NullMarked
package io.github.thinknxkit.fleet.serve;

import org.jspecify.annotations.NullMarked;
