package io.github.thinknxkit.gateway.hook.send;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What became of a message.
 *
 * @param status what it was answered; empty if it was not
 * @param answer the beginning of the answer's body
 * @param failure why there was no answer; empty if there was
 */
public record Outcome(OptionalInt status, Optional<String> retryAfter, String answer, String failure) {

    private static final int GONE = 410;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** Returns the outcome of a message that was not answered. Why not tells nothing of the network. */
    public static Outcome unanswered(String why) {
        return new Outcome(OptionalInt.empty(), Optional.empty(), "", why);
    }

    /** {@return whether the receiver has taken it} */
    public boolean isSuccess() {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    /** {@return whether it is this message that the receiver does not take: 400, 409, 413 or 422} */
    public boolean isRefusal() {
        return status.isPresent() && Set.of(400, 409, 413, 422).contains(status.getAsInt());
    }

    /** {@return whether the receiver wants no more} */
    public boolean isGone() {
        return status.isPresent() && status.getAsInt() == GONE;
    }

    /** Returns how long the receiver wants to be left alone; zero if it does not say, or in no way that HTTP knows. */
    public Duration wanted(Instant now) {
        return retryAfter.map(text -> wanted(text.strip(), now)).orElse(Duration.ZERO);
    }

    private static Duration wanted(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    /** Returns what happened, such as {@code the receiver answered 503}. */
    @Override
    public String toString() {
        return status.isPresent() ? "the receiver answered " + status.getAsInt() : failure;
    }
}
