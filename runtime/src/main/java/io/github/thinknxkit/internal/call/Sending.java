package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;

/**
 * One send of a call.
 *
 * @param exchange what carries it
 * @param number its number within the call, from 1
 * @param startedAt when it was started, in the nanoseconds of the call's clock
 */
record Sending(Exchange exchange, int number, long startedAt) {}
