package io.github.thinknxkit.simulator.knx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The latest telegrams, oldest first. Safe for use by several threads. */
public final class TelegramLog {

    /** How many telegrams are kept. */
    public static final int CAPACITY = 10_000;

    private final Consumer<Telegram> listener;
    private final Deque<Telegram> telegrams = new ArrayDeque<>();

    /**
     * Creates an empty log.
     *
     * @param listener receives the telegrams
     */
    public TelegramLog(Consumer<Telegram> listener) {
        this.listener = listener;
    }

    /**
     * Records a telegram; if the log is full, the oldest one is dropped.
     *
     * @param telegram what went out
     */
    public synchronized void add(Telegram telegram) {
        if (telegrams.size() == CAPACITY) {
            telegrams.removeFirst();
        }
        telegrams.addLast(telegram);
        listener.accept(telegram);
    }

    /**
     * Returns the telegrams so far.
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
