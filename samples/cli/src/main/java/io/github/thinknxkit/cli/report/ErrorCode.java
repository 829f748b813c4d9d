package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.OutputException;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.error.UnreachableException;
import java.util.Locale;

/** What can go wrong, as scripts see it. Names and numbers stay as they are. */
public enum ErrorCode {
    /** The command line cannot be understood; nothing was sent. */
    USAGE(UsageException.class, 2),
    /** A value that the document does not allow; nothing was sent. */
    INVALID_ARGUMENT(InvalidArgumentException.class, 2),
    /** The server did not accept the credentials. */
    AUTHENTICATION(AuthenticationException.class, 3),
    /** The device is unknown, or this user may not see it. */
    NOT_FOUND(NotFoundException.class, 4),
    /** The server refused. */
    REJECTED(RejectedException.class, 5),
    /** Too many calls. */
    RATE_LIMITED(RateLimitedException.class, 6),
    /** No connection could be made. */
    UNREACHABLE(UnreachableException.class, 7),
    /** The server failed. */
    SERVER_FAULT(ServerFaultException.class, 7),
    /** The answer could not be understood. */
    MALFORMED_ANSWER(MalformedAnswerException.class, 7),
    /** The connection was lost after a command that must not be repeated. */
    OUTCOME_UNKNOWN(OutcomeUnknownException.class, 7),
    /** The deadline passed. */
    TIMEOUT(TimedOutException.class, 8),
    /** The run was interrupted, as by Ctrl-C. */
    INTERRUPTED(CallInterruptedException.class, 130),
    /** The results cannot be printed, as when their reader has gone. */
    OUTPUT(OutputException.class, 1),
    /** This program is at fault. */
    DEFECT(RuntimeException.class, 1);

    private final Class<? extends RuntimeException> type;
    private final int status;

    ErrorCode(Class<? extends RuntimeException> type, int status) {
        this.type = type;
        this.status = status;
    }

    /**
     * Finds the code of an exception.
     *
     * @param failure the exception
     * @return its code
     */
    public static ErrorCode of(Throwable failure) {
        for (ErrorCode code : values()) {
            if (code.type.isInstance(failure)) {
                return code;
            }
        }
        return DEFECT;
    }

    /** {@return the exit status} */
    public int status() {
        return status;
    }

    /** {@return the code as JSON shows it, such as {@code not-found}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
