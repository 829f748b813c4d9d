package io.github.thinknxkit.gateway.hook.keep;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How a hook stands.
 *
 * @param failures how many times in a row nothing could be delivered
 * @param failingSince since when nothing was delivered but failed
 * @param nextAttempt when the next attempt is made, if one has to wait
 * @param lastSuccess when something was delivered, as far as it was written down
 */
public record Standing(
        Status status,
        int failures,
        Optional<Instant> failingSince,
        Optional<Instant> nextAttempt,
        Optional<Instant> lastSuccess,
        Optional<String> lastFailure) {

    /** Whether a hook is delivered to. */
    public enum Status {
        /** Its receiver has not answered the challenge yet. */
        PENDING,
        /** It is told what changes. */
        ACTIVE,
        /** Its receiver has failed for too long. */
        DISABLED,
        /** Its receiver wants no more. */
        ENDED;

        /** Returns the word for it, such as {@code active}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the standing of a hook whose receiver has yet to be asked} */
    public static Standing pending() {
        return new Standing(Status.PENDING, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether something is to be sent to the receiver} */
    public boolean isOpen() {
        return status == Status.PENDING || status == Status.ACTIVE;
    }

    public Standing succeeded(Instant now) {
        return new Standing(Status.ACTIVE, 0, Optional.empty(), Optional.empty(), Optional.of(now), Optional.empty());
    }

    public Standing failed(Instant now, Instant next, String why) {
        return new Standing(
                status,
                failures + 1,
                failingSince.or(() -> Optional.of(now)),
                Optional.of(next),
                lastSuccess,
                Optional.of(why));
    }

    /** Returns the standing after a message that the receiver did not take, while it takes others. */
    public Standing refused(Instant now, String why) {
        return new Standing(
                status, failures, failingSince.or(() -> Optional.of(now)), nextAttempt, lastSuccess, Optional.of(why));
    }

    /** Returns the standing with a later next attempt. */
    public Standing notBefore(Instant next) {
        Optional<Instant> later = nextAttempt.filter(next::isBefore).or(() -> Optional.of(next));
        return new Standing(status, failures, failingSince, later, lastSuccess, lastFailure);
    }

    /** Returns the standing of a hook that is not delivered to any more. */
    public Standing closed(Status end, String why) {
        return new Standing(end, failures, failingSince, Optional.empty(), lastSuccess, Optional.of(why));
    }
}
