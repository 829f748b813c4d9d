package io.github.thinknxkit.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids of messages that came lately, so that one that comes again means nothing new. Safe for use by many threads. */
final class SeenMessages {

    /** More than a gateway sends in that time. If one does, a message that comes again has a device read once more. */
    private static final int MOST = 10_000;

    private final Duration life;
    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /**
     * Creates a memory.
     *
     * @param life for how long an id is kept: as long as a message with it may be taken
     */
    SeenMessages(Duration life) {
        this.life = life;
    }

    /** Returns whether an id is new, and keeps it. */
    synchronized boolean isNew(String id, Instant now) {
        Iterator<Instant> times = seen.values().iterator();
        boolean goesOn = true;
        while (goesOn && times.hasNext()) {
            boolean isOver = times.next().plus(life).isBefore(now) || seen.size() >= MOST;
            if (isOver) {
                times.remove();
            }
            goesOn = isOver;
        }
        return seen.putIfAbsent(id, now) == null;
    }
}
