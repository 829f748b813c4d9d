package io.github.thinknxkit.connection;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that the clients on a transport go by: for deadlines, pauses and watches. A test puts one in place that it moves
 * itself. Implementations are safe for use by many threads.
 */
public interface TimeSource {

    /** {@return the present moment} */
    Instant now();

    /**
     * Runs a task later.
     *
     * @param delay after which time, zero or more
     * @param task the task, which is quick
     * @return forgets the task; does nothing if it has run
     */
    Runnable after(Duration delay, Runnable task);
}
