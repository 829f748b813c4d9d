package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.send.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What follows from failures. */
record Failures(Depot depot) {

    /**
     * Returns how a hook stands after a failure. What was sent together and fails together, while it waits already, is one failure.
     */
    Standing after(Standing standing, Outcome outcome, boolean isPaused) {
        Instant now = depot.time().now();
        if (outcome.isGone()) {
            return standing.closed(Status.ENDED, "the receiver answered 410: it wants no more");
        }
        if (isPaused) {
            return standing.notBefore(now.plus(atMost(outcome.wanted(now))));
        }
        Instant next = now.plus(pause(standing.failures() + 1, outcome));
        Standing failed = standing.failed(now, next, outcome.toString());
        return isTooLong(failed, now) ? failed.closed(Status.DISABLED, outcome.toString()) : failed;
    }

    /** Returns how long to wait after failures in a row, as long as the receiver wants at least. */
    Duration pause(int failures, Outcome outcome) {
        Duration pause = depot.limits().pause(failures, depot.chance().nextDouble());
        Duration wanted = atMost(outcome.wanted(depot.time().now()));
        return pause.compareTo(wanted) > 0 ? pause : wanted;
    }

    /** How a hook stands of which one device has to wait. */
    Standing refused(Standing standing, Outcome outcome) {
        Instant now = depot.time().now();
        Standing refused = standing.refused(now, outcome.toString());
        return isTooLong(refused, now) ? refused.closed(Status.DISABLED, outcome.toString()) : refused;
    }

    private boolean isTooLong(Standing failed, Instant now) {
        Duration patience = failed.status() == Status.PENDING
                ? depot.limits().challenge()
                : depot.limits().patience();
        Optional<Instant> since = failed.failingSince();
        return since.isPresent() && !now.isBefore(since.get().plus(patience));
    }

    private Duration atMost(Duration wanted) {
        Duration longest = depot.limits().longestPause();
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }

    /** Returns how long a hook has to wait for its next attempt; never longer than the longest pause, whatever clocks did. */
    Duration wait(Standing standing) {
        Instant now = depot.time().now();
        return standing.nextAttempt()
                .filter(now::isBefore)
                .map(next -> atMost(Duration.between(now, next)))
                .orElse(Duration.ZERO);
    }
}
