package io.github.thinknxkit.simulator.journal;

import io.github.thinknxkit.simulator.auth.Scheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The latest calls, in the order they arrived. Safe for use by several threads. */
public final class Journal {

    /** How many calls are kept. */
    public static final int CAPACITY = 10_000;

    private final JournalListener listener;
    private final NavigableMap<Long, Arrival> arrivals = new TreeMap<>();
    private long last;

    /**
     * Creates an empty journal.
     *
     * @param listener receives the calls
     */
    public Journal(JournalListener listener) {
        this.listener = listener;
    }

    /**
     * Records a call.
     *
     * @param arrival the call, of any number
     * @return the number it got
     */
    public synchronized long note(Arrival arrival) {
        last++;
        Arrival numbered = arrival.numbered(last);
        arrivals.put(last, numbered);
        if (arrivals.size() > CAPACITY) {
            arrivals.pollFirstEntry();
        }
        listener.arrived(numbered);
        notifyAll();
        return last;
    }

    /**
     * Records the answer to a call.
     *
     * @param number its number
     * @param status the HTTP status
     * @param body the body
     */
    public synchronized void answered(long number, int status, String body) {
        Arrival answered = arrivals.computeIfPresent(number, (ignored, arrival) -> arrival.answered(status, body));
        if (answered != null) {
            listener.answered(answered);
        }
        notifyAll();
    }

    /**
     * Records that the connection of a call was dropped, before or during its answer.
     *
     * @param number its number
     */
    public synchronized void dropped(long number) {
        Optional.ofNullable(arrivals.get(number)).ifPresent(listener::dropped);
    }

    /**
     * Returns the calls that arrived, including challenged and refused ones.
     *
     * @return an unmodifiable copy, in order of arrival
     */
    public synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals.values());
    }

    /**
     * Returns the authenticated calls of one operation, without those answered by 401 or 403.
     *
     * @param operation the operation as the client calls it, such as {@code power}
     * @return an unmodifiable copy, in order of arrival
     */
    public synchronized List<Arrival> admitted(String operation) {
        List<Arrival> admitted = new ArrayList<>(arrivals.values());
        admitted.removeIf(it -> !it.operation().equalsIgnoreCase(operation) || it.scheme() == Scheme.NONE);
        return List.copyOf(admitted);
    }

    /**
     * Waits until calls have arrived.
     *
     * @param count how many, since the start or the last {@link #clear()}, at most {@link #CAPACITY}
     * @param limit how long to wait
     * @return the calls that arrived, at least as many
     * @throws TimeoutException if fewer came in time
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized List<Arrival> await(int count, Duration limit) throws TimeoutException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (arrivals.size() < count) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException(arrivals.size() + " calls arrived, not " + count);
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return arrivals();
    }

    /** Forgets all calls; numbers go on. */
    public synchronized void clear() {
        arrivals.clear();
    }
}
