package io.github.thinknxkit.simulator.knx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest telegrams, oldest first. Safe for use by several threads. */
public final class TelegramLog {

    /** How many telegrams are kept. */
    public static final int CAPACITY = 10_000;

    private final Deque<Telegram> telegrams = new ArrayDeque<>();

    /** Creates an empty log. */
    public TelegramLog() {}

    /**
     * Notes a telegram; the oldest one makes room once the log is full.
     *
     * @param telegram what went out
     */
    public synchronized void add(Telegram telegram) {
        if (telegrams.size() == CAPACITY) {
            telegrams.removeFirst();
        }
        telegrams.addLast(telegram);
    }

    /**
     * Returns what went out so far.
     *
     * @return an unmodifiable copy
     */
    public synchronized List<Telegram> telegrams() {
        return List.copyOf(telegrams);
    }

    /** Forgets all telegrams. */
    public synchronized void clear() {
        telegrams.clear();
    }
}
