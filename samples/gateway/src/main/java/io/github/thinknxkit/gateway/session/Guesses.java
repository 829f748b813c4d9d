package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.http.CallerNetwork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries passwords: after a few wrong ones, each takes twice as long to be allowed as the one before. Names
 * are counted, too, but with more patience, so that many addresses together get no further, and nobody is shut out by one.
 */
final class Guesses {

    private static final int FREE_BY_ADDRESS = 5;
    private static final int FREE_BY_NAME = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final InstantSource time;

    /** The one that failed longest ago first. */
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {

        Duration pause(int free) {
            int over = count - free;
            return over < 0 ? Duration.ZERO : min(Duration.ofSeconds(1L << Math.min(over, 20)));
        }

        private static Duration min(Duration pause) {
            return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        }
    }

    Guesses(InstantSource time) {
        this.time = time;
    }

    /** Returns how long somebody has to wait before the next password is looked at; zero if not at all. */
    synchronized Duration pause(String address, String user) {
        Duration byAddress = left(address(address), FREE_BY_ADDRESS);
        Duration byName = left(name(user), FREE_BY_NAME);
        return byAddress.compareTo(byName) > 0 ? byAddress : byName;
    }

    private Duration left(String key, int free) {
        Failures known = failures.get(key);
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(time.instant(), known.last().plus(known.pause(free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String address, String user) {
        note(address(address));
        note(name(user));
    }

    private void note(String key) {
        Instant now = time.instant();
        Failures known = failures.remove(key);
        boolean isForgotten = known == null || !known.last().plus(FORGOTTEN).isAfter(now);
        failures.put(key, new Failures(known == null || isForgotten ? 1 : known.count() + 1, now));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    /** A right password clears the address; the name keeps its count, or one who may log in would clear the way for others. */
    synchronized void succeeded(String address) {
        failures.remove(address(address));
    }

    private static String address(String address) {
        return "address " + CallerNetwork.of(address);
    }

    private static String name(String user) {
        return "name " + user;
    }
}
