package io.github.thinknxkit.samples.soak.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What should not have happened. Each is told at once, until there are too many to read. Safe for use by many threads. */
public final class Violations {

    private static final int TOLD = 50;

    private final Consumer<String> out;
    private final List<String> first = new ArrayList<>();
    private long count;

    /**
     * Starts without any.
     *
     * @param out takes a line for each of the first ones
     */
    public Violations(Consumer<String> out) {
        this.out = out;
    }

    /** Adds one. */
    public synchronized void add(String what) {
        count++;
        if (count <= TOLD) {
            first.add(what);
            out.accept("VIOLATION: " + what);
        }
    }

    /** {@return how many there were} */
    public synchronized long count() {
        return count;
    }

    /** {@return the first ones, in order} */
    public synchronized List<String> first() {
        return List.copyOf(first);
    }
}
