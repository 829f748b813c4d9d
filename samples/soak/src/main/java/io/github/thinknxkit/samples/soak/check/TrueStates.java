package io.github.thinknxkit.samples.soak.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the states were that are changed by hand alone, and from when to when. A state counts as true from just before it is
 * put there until just after the next one is, so that no reading is judged by a race. Safe for use by many threads, of which
 * one changes a state.
 */
public final class TrueStates {

    private final Map<String, Deque<Phase>> history = new ConcurrentHashMap<>();

    /** A value for a time, in nanoseconds of {@link System#nanoTime}. */
    private record Phase(double value, long from, boolean lasts, long to) {

        Phase until(long end) {
            return new Phase(value, from, false, end);
        }

        boolean touches(long start, long end) {
            return from - end <= 0 && (lasts || to - start >= 0);
        }
    }

    /** Changes a state. */
    public void change(String state, double value, Runnable put) {
        Deque<Phase> phases = history.computeIfAbsent(state, key -> new ArrayDeque<>());
        synchronized (phases) {
            phases.addLast(new Phase(value, System.nanoTime(), true, 0));
        }
        put.run();
        synchronized (phases) {
            Phase now = phases.removeLast();
            if (!phases.isEmpty()) {
                phases.addLast(phases.removeLast().until(System.nanoTime()));
            }
            phases.addLast(now);
        }
    }

    /** {@return whether a state had a value at some time between two moments} */
    public boolean wasTrue(String state, double value, long start, long end) {
        Deque<Phase> phases = history.getOrDefault(state, new ArrayDeque<>());
        synchronized (phases) {
            return phases.stream().anyMatch(phase -> phase.value() == value && phase.touches(start, end));
        }
    }

    /** Forgets all but the present; when nobody is reading. */
    public void forget() {
        for (Deque<Phase> phases : history.values()) {
            synchronized (phases) {
                while (phases.size() > 1) {
                    phases.removeFirst();
                }
            }
        }
    }
}
