package io.github.thinknxkit.samples.soak.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Calls whose credentials were refused, though they are right. A restart of the server explains it: it forgets the nonce that
 * it has just handed out to a client that it does not know yet, which looks like a wrong password. That ends the client's
 * calls that wait, too, and these may have begun after the restart. Safe for use by many threads.
 */
public final class Refusals {

    /** A restart is told of after it has happened. */
    private static final Duration TELLING = Duration.ofMillis(500);

    private final Violations violations;
    private final Duration longest;
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> restarts = new ConcurrentLinkedQueue<>();

    /** A call, and when it can have been hit by a restart. */
    private record Refusal(String what, Instant first, Instant last) {

        boolean isOf(Instant moment) {
            return !moment.isBefore(first) && !moment.isAfter(last);
        }
    }

    /**
     * Starts without any.
     *
     * @param longest how long a call may take that has others refused
     */
    public Refusals(Violations violations, Duration longest) {
        this.violations = violations;
        this.longest = longest;
    }

    /** Notes that a call was refused. */
    public void refused(String what, Instant start, Instant end) {
        refusals.add(new Refusal(what, start.minus(longest), end.plus(TELLING)));
    }

    /** Notes that the server has forgotten all nonces. */
    public void restarted(Instant at) {
        restarts.add(at);
    }

    /** Looks for refusals that nothing explains, and forgets them all; when everything has been noted. */
    public void judge() {
        for (Refusal refusal : refusals) {
            if (restarts.stream().noneMatch(refusal::isOf)) {
                violations.add(refusal.what() + "; the server restarted at " + restarts + ", not from "
                        + refusal.first() + " to " + refusal.last());
            }
        }
        refusals.clear();
        restarts.clear();
    }
}
