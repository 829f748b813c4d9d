package io.github.thinknxkit.samples.soak.call;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How many calls ended how. Safe for use by many threads. */
public final class Tally {

    private static final String ANSWERED = "answered";

    private final Map<String, LongAdder> ends = new ConcurrentSkipListMap<>();

    void answered() {
        count(ANSWERED);
    }

    void failed(Throwable failure) {
        count(failure.getClass().getSimpleName().replace("Exception", ""));
    }

    private void count(String end) {
        ends.computeIfAbsent(end, key -> new LongAdder()).increment();
    }

    /** {@return how many calls have ended} */
    public long calls() {
        return ends.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** {@return how many calls were answered} */
    public long answeredCalls() {
        LongAdder answered = ends.get(ANSWERED);
        return answered == null ? 0 : answered.sum();
    }

    /** Returns each end with its count. */
    @Override
    public String toString() {
        return ends.toString();
    }
}
