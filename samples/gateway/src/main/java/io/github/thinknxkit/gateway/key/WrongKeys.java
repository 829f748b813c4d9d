package io.github.thinknxkit.gateway.key;

import io.github.thinknxkit.gateway.http.CallerNetwork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows those who guess keys. After some wrong keys the next ones from that address are told to wait, twice as long each time. It
 * is asked only when a key was wrong, so those who have a right one are served whoever else is at their address. Safe for use by many
 * threads; its memory is bounded, those who were wrong longest ago being forgotten first.
 */
public final class WrongKeys {

    /** As many as somebody may be wrong by mistake. */
    private static final int FREE = 10;

    private static final int LONGEST_WAIT_SECONDS = 300;

    /** More of them change nothing, but would be remembered for longer. */
    private static final int MOST = FREE + 9;

    /** After how long one wrong key is forgotten. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private static final int MOST_CALLERS = 10_000;

    private final InstantSource time;
    private final Map<String, Count> byCaller = new LinkedHashMap<>();

    /**
     * Begins with nobody known.
     *
     * @param time the time
     */
    public WrongKeys(InstantSource time) {
        this.time = time;
    }

    /** How many wrong keys there were, and since when they are being forgotten. */
    private record Count(int wrong, Instant since) {

        Count at(Instant now) {
            long forgotten = Math.max(0, Duration.between(since, now).dividedBy(FORGOTTEN));
            return forgotten >= wrong
                    ? new Count(0, now)
                    : new Count(wrong - (int) forgotten, since.plus(FORGOTTEN.multipliedBy(forgotten)));
        }

        Count andOne() {
            return new Count(Math.min(wrong + 1, MOST), since);
        }
    }

    /**
     * Notes a wrong key.
     *
     * @param address the address that it came from
     * @return how long the caller is to be told to wait, by 429; empty while it is to be told that the key is wrong
     */
    public synchronized Optional<Duration> note(String address) {
        Instant now = time.instant();
        String caller = CallerNetwork.of(address);
        Count before = byCaller.remove(caller);
        Count count = (before == null ? new Count(0, now) : before.at(now)).andOne();
        byCaller.put(caller, count);
        forgetOldest();
        return count.wrong() <= FREE ? Optional.empty() : Optional.of(wait(count.wrong() - FREE));
    }

    private static Duration wait(int tooMany) {
        return Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, 1L << tooMany));
    }

    private void forgetOldest() {
        if (byCaller.size() > MOST_CALLERS) {
            Iterator<String> oldest = byCaller.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
