package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One send of a call.
 *
 * @param exchange what carries it
 * @param number its number within the call, from 1
 * @param startedAt when it was started, in the nanoseconds of the call's clock
 * @param reported whether its end has been reported
 */
record Sending(Exchange exchange, int number, long startedAt, AtomicBoolean reported) {

    Sending(Exchange exchange, int number, long startedAt) {
        this(exchange, number, startedAt, new AtomicBoolean());
    }

    /** Returns true the first time: its end may be seen by two threads, and is reported by one. */
    boolean claimReport() {
        return reported.compareAndSet(false, true);
    }
}
