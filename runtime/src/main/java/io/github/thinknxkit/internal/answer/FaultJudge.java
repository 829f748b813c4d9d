package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.answer.Verdict.Failed;
import io.github.thinknxkit.internal.answer.Verdict.Repetition;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Decides what it means that there is no whole answer. */
public final class FaultJudge {

    private final SafeCause safeCause;
    private final long answerLimit;

    /**
     * Creates a judge.
     *
     * @param answerLimit the greatest size of an answer's body in bytes
     */
    public FaultJudge(Redactor redactor, long answerLimit) {
        this.safeCause = new SafeCause(redactor);
        this.answerLimit = answerLimit;
    }

    /** Decides. */
    public Failed judge(AttemptedCall call, Fault fault) {
        return switch (fault.kind()) {
            case NOT_SENT -> notSent(call, fault.failure());
            case LOST -> lost(call, fault.failure());
            case CUT_OFF ->
                malformed(
                        call,
                        "the connection was lost in the middle of the server's answer",
                        Outcome.LOST,
                        Repetition.IF_HARMLESS,
                        fault);
            case TOO_LARGE ->
                malformed(
                        call,
                        "the server's answer is larger than the " + answerLimit + " bytes that the connection allows",
                        Outcome.MALFORMED,
                        Repetition.USELESS,
                        fault);
            case TLS_ALERT ->
                malformed(
                        call,
                        "what came back is a TLS alert: the server takes https at this port, and a local connection"
                                + " speaks http; give the server's http port",
                        Outcome.MALFORMED,
                        Repetition.USELESS,
                        fault);
            case GARBLED ->
                malformed(
                        call,
                        "what came back is no HTTP; is this the address of a server of this API?",
                        Outcome.MALFORMED,
                        Repetition.USELESS,
                        fault);
        };
    }

    private Failed notSent(AttemptedCall call, Throwable failure) {
        Throwable cause = safeCause.of(failure);
        String message = "no connection to the server could be made: " + why(failure);
        ThinknxException error = call.mayHaveRun()
                ? new OutcomeUnknownException(
                        message + ". An earlier attempt had been sent, and its answer was lost", call.context(), cause)
                : new UnreachableException(message, call.context(), cause);
        return new Failed(
                error, Outcome.UNREACHABLE, isLasting(failure) ? Repetition.USELESS : Repetition.SAFE, Duration.ZERO);
    }

    private Failed lost(AttemptedCall call, Throwable failure) {
        Throwable cause = safeCause.of(failure);
        ThinknxException error = call.mayHaveRunNow()
                ? new OutcomeUnknownException(
                        "the connection was lost before the server's answer, so nobody knows whether the command was carried"
                                + " out; read the device's state before sending it again",
                        call.context(),
                        cause)
                : new UnreachableException("the connection was lost before the server's answer", call.context(), cause);
        return new Failed(error, Outcome.LOST, Repetition.IF_HARMLESS, Duration.ZERO);
    }

    private Failed malformed(AttemptedCall call, String message, Outcome outcome, Repetition repetition, Fault fault) {
        ThinknxException error = new MalformedAnswerException(
                message, call.context(), call.mayHaveRunNow(), safeCause.of(fault.failure()));
        return new Failed(error, outcome, repetition, Duration.ZERO);
    }

    private static String why(Throwable failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return "it took longer than the transport's connect timeout";
        } else if (isUnknownHost(failure)) {
            return "its host name is unknown here";
        } else if (isCutHandshake(failure)) {
            return "it was lost during the TLS handshake";
        } else if (isDistrust(failure)) {
            return "the TLS handshake failed; if the server has a certificate of its own, let the transport trust it";
        } else if (failure instanceof SSLException) {
            return "the TLS handshake failed, as the cause tells; does the server take https at this port?";
        }
        return "nothing listens at its address, or the way is blocked";
    }

    /** Waiting a second will not change a certificate or a name. */
    private static boolean isLasting(Throwable failure) {
        return (failure instanceof SSLException && !isCutHandshake(failure)) || isUnknownHost(failure);
    }

    /** "Remote host terminated the handshake", or "closed the channel": the JDK has no type of its own for it, and not always a cause. */
    private static boolean isCutHandshake(Throwable failure) {
        return failure instanceof SSLException
                && String.valueOf(failure.getMessage()).startsWith("Remote host ");
    }

    private static boolean isDistrust(Throwable failure) {
        return isOrComesOf(failure, CertificateException.class) || isOrComesOf(failure, CertPathBuilderException.class);
    }

    private static boolean isUnknownHost(Throwable failure) {
        return isOrComesOf(failure, UnresolvedAddressException.class);
    }

    private static boolean isOrComesOf(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Lets a failure of the JDK become the cause of an error only if its text holds no secret. */
    private static final class SafeCause {

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
}
