package io.github.thinknxkit.samples.soak.gateway;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long after a value has changed listeners are told of it. Safe for use by many threads. */
final class Delays {

    private static final int MOST = 1 << 20;
    private static final int PER_CENT = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<Change, Long> moments = new ConcurrentHashMap<>();
    private final long[] delays = new long[MOST];
    private int count;

    /** A value that a device has from a moment on; no other change is to the same one. */
    private record Change(String server, String guid, BigDecimal value) {

        Change {
            value = value.stripTrailingZeros();
        }
    }

    /** Notes that a value changes now. */
    void changes(String server, String guid, double value) {
        moments.put(new Change(server, guid, BigDecimal.valueOf(value)), System.nanoTime());
    }

    /** Notes that a listener is told a value now. */
    void told(String server, String guid, BigDecimal value) {
        Long moment = moments.get(new Change(server, guid, value));
        if (moment != null) {
            add(System.nanoTime() - moment);
        }
    }

    private synchronized void add(long delay) {
        if (count < MOST) {
            delays[count++] = delay;
        }
    }

    /** Returns how many were measured. */
    synchronized int count() {
        return count;
    }

    /** Forgets all that was noted. */
    synchronized void forget() {
        moments.clear();
        count = 0;
    }

    /** Returns the median and the 99th percentile. */
    @Override
    public synchronized String toString() {
        if (count == 0) {
            return "none";
        }
        long[] sorted = Arrays.copyOf(delays, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "half within %.1f ms, 99 %% within %.1f ms",
                sorted[count / 2] / NANOS_PER_MILLI,
                sorted[(int) ((count - 1L) * (PER_CENT - 1) / PER_CENT)] / NANOS_PER_MILLI);
    }
}
