package io.github.thinknxkit.internal.answer;

import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Lets a failure of the JDK become the cause of an error only if its text holds no secret. */
final class SafeCause {

    /** Deeper chains are taken for unsafe, endless ones among them. */
    private static final int DEEPEST = 16;

    private final Redactor redactor;

    SafeCause(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The JDK puts whole URLs and header fields into the messages of some exceptions, though not of these. */
    Throwable of(Throwable failure) {
        return failure instanceof IOException && isSafe(failure, 0) ? failure : new Withheld(failure);
    }

    /** Looks at all that a log would show: messages, causes, suppressed ones. */
    private boolean isSafe(Throwable failure, int depth) {
        boolean clean = isOfTheJdk(failure) || !redactor.isDirty(String.valueOf(failure.getMessage()));
        if (!clean || depth == DEEPEST) {
            return false;
        }
        Throwable cause = failure.getCause();
        return (cause == null || isSafe(cause, depth + 1))
                && Stream.of(failure.getSuppressed()).allMatch(suppressed -> isSafe(suppressed, depth + 1));
    }

    /**
     * These say nothing of what was sent or received. Their text stays whatever the secret is: one that is left out tells a
     * secret that is a word of it.
     */
    private static boolean isOfTheJdk(Throwable failure) {
        return failure instanceof SocketException
                || failure instanceof HttpTimeoutException
                || failure instanceof SSLException
                || failure instanceof ClosedChannelException
                || failure instanceof UnresolvedAddressException;
    }

    /** Stands for an exception whose text is withheld. */
    private static final class Withheld extends Exception {

        private static final long serialVersionUID = 1L;

        Withheld(Throwable failure) {
            super(failure.getClass().getName() + " (its text is left out: it may hold a secret)");
            setStackTrace(failure.getStackTrace());
        }
    }
}
