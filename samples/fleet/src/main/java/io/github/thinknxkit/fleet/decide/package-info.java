/** What is to be done with a record, after a claim, and after a take-over: decisions without Kafka, without a clock of their own. */
@NullMarked
package io.github.thinknxkit.fleet.decide;

import org.jspecify.annotations.NullMarked;
