package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.CallContext;
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

    /**
     * What is known of a call whose attempt has ended.
     *
     * @param context how errors name the call
     * @param effect what the call does
     * @param mayHaveRun whether an earlier attempt may have been carried out
     */
    record AttemptedCall(CallContext context, Effect effect, boolean mayHaveRun) {

        /** {@return whether anything may have been carried out if this attempt may have been} */
        public boolean mayHaveRunNow() {
            return effect != Effect.READ;
        }
    }

    /** Whether a call that failed may be sent again. */
    enum Repetition {
        /** Sending it again would fail in the same way. */
        USELESS,
        /** The server may have carried it out: only if that does no harm. */
        IF_HARMLESS,
        /** The server certainly did not carry it out. */
        SAFE;

        /** Decides for a call. */
        public boolean isAllowedFor(Effect effect) {
            return this == SAFE || (this == IF_HARMLESS && effect.repeatable());
        }
    }
}
