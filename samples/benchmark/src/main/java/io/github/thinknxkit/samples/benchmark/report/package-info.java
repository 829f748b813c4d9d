/** Turns what JMH measured into the tables and charts of the README. */
@NullMarked
package io.github.thinknxkit.samples.benchmark.report;

import org.jspecify.annotations.NullMarked;
