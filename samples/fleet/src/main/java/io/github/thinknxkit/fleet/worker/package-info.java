/** One process of a fleet: it owns partitions, watches their servers, and executes what they are told. */
@NullMarked
package io.github.thinknxkit.fleet.worker;

import org.jspecify.annotations.NullMarked;
