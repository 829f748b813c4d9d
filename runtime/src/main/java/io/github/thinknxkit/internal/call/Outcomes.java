package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.CallReport.Outcome;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.error.UnreachableException;
import java.util.Map;

/** What reports call the failures of calls. */
final class Outcomes {

    /** All but the exception that is thrown before there is a call. */
    private static final Map<Class<? extends ThinknxException>, Outcome> BY_EXCEPTION = Map.of(
            AuthenticationException.class, Outcome.AUTHENTICATION,
            CallInterruptedException.class, Outcome.INTERRUPTED,
            MalformedAnswerException.class, Outcome.MALFORMED,
            NotFoundException.class, Outcome.NOT_FOUND,
            OutcomeUnknownException.class, Outcome.OUTCOME_UNKNOWN,
            RateLimitedException.class, Outcome.RATE_LIMITED,
            RejectedException.class, Outcome.REJECTED,
            ServerFaultException.class, Outcome.SERVER_FAULT,
            TimedOutException.class, Outcome.TIMED_OUT,
            UnreachableException.class, Outcome.UNREACHABLE);

    private Outcomes() {}

    /** Returns what a call came to that failed with an exception of this class. */
    static Outcome of(Class<? extends Throwable> exception) {
        return BY_EXCEPTION.getOrDefault(exception, Outcome.FAILED);
    }
}
