package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.ThinknxException;
import java.time.Duration;

/** What the end of an exchange means for its call. */
public sealed interface Verdict {

    /**
     * The server did what it was asked for.
     *
     * @param answer what it says of it
     */
    record Accepted(Answer answer) implements Verdict {}

    /**
     * The attempt failed.
     *
     * @param error the error, if the call fails with this attempt
     * @param outcome how the attempt ended
     * @param repetition whether the call may be sent again
     * @param retryAfter how long the server asks to wait before; zero if it does not
     */
    record Failed(ThinknxException error, Outcome outcome, Repetition repetition, Duration retryAfter)
            implements Verdict {

        static Failed useless(ThinknxException error, Outcome outcome) {
            return new Failed(error, outcome, Repetition.USELESS, Duration.ZERO);
        }
    }
}
