package io.github.thinknxkit.gateway.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows whoever guesses: after some wrong guesses under a name, each takes twice as long to be allowed as the one before. Safe for use
 * by many threads; its memory is bounded, the names that were wrong longest ago being forgotten first.
 */
public final class Guesses {

    private static final int MOST_NAMES = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** More guesses make no pause longer, but would be remembered for longer. */
    private static final int MOST_DOUBLED = 9;

    private final InstantSource time;
    private final int free;
    private final Duration forgotten;
    private final Map<String, Count> byName = new LinkedHashMap<>();

    /** Begins with nothing known. So many guesses cost nothing, and one is forgotten after each such time. */
    public Guesses(InstantSource time, int free, Duration forgotten) {
        this.time = time;
        this.free = free;
        this.forgotten = forgotten;
    }

    /** How many wrong guesses there were, since when they are being forgotten, and when the last was. */
    private record Count(int wrong, Instant since, Instant last) {}

    private Count now(String name, Instant now) {
        Count known = byName.getOrDefault(name, new Count(0, now, now));
        long gone = Math.max(0, Duration.between(known.since(), now).dividedBy(forgotten));
        return gone >= known.wrong()
                ? new Count(0, now, now)
                : new Count(known.wrong() - (int) gone, known.since().plus(forgotten.multipliedBy(gone)), known.last());
    }

    private Duration pause(Count count) {
        int over = count.wrong() - free;
        Duration pause = over < 0 ? Duration.ZERO : Duration.ofSeconds(1L << over);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** Notes a wrong guess, and returns how long the next one has to wait; zero if it need not. */
    public synchronized Duration wrong(String name) {
        Instant now = time.instant();
        Count before = now(name, now);
        Count count = new Count(Math.min(before.wrong() + 1, free + MOST_DOUBLED), before.since(), now);
        byName.remove(name);
        byName.put(name, count);
        if (byName.size() > MOST_NAMES) {
            Iterator<String> oldest = byName.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return pause(count);
    }

    /** Returns how long the next guess has yet to wait; zero if it need not. */
    public synchronized Duration wait(String name) {
        Instant now = time.instant();
        Count count = now(name, now);
        Duration left = Duration.between(now, count.last().plus(pause(count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Forgets the wrong guesses under a name. */
    public synchronized void forget(String name) {
        byName.remove(name);
    }
}
