package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.internal.answer.Verdict.Failed;
import io.github.thinknxkit.internal.http.Fault;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Decides what it means that there is no whole answer. */
public final class FaultJudge {

    private final SafeCause safeCause;
    private final int answerLimit;

    /**
     * Creates a judge.
     *
     * @param redactor finds secrets in what the JDK says
     * @param answerLimit the greatest size of an answer's body in bytes
     */
    public FaultJudge(Redactor redactor, int answerLimit) {
        this.safeCause = new SafeCause(redactor);
        this.answerLimit = answerLimit;
    }

    /**
     * Decides.
     *
     * @param facts the call
     * @param fault why there is no whole answer
     * @return the failure
     */
    public Failed judge(Facts facts, Fault fault) {
        return switch (fault.kind()) {
            case NOT_SENT -> notSent(facts, fault.failure());
            case LOST -> lost(facts, fault.failure());
            case CUT_OFF ->
                malformed(
                        facts,
                        "the connection was lost in the middle of the server's answer",
                        Outcome.LOST,
                        Repetition.IF_HARMLESS,
                        fault);
            case TOO_LARGE ->
                malformed(
                        facts,
                        "the server's answer is larger than the " + answerLimit + " bytes that the connection allows",
                        Outcome.MALFORMED,
                        Repetition.USELESS,
                        fault);
            case GARBLED ->
                malformed(
                        facts,
                        "what came back is no HTTP; is this the address of a server of this API?",
                        Outcome.MALFORMED,
                        Repetition.USELESS,
                        fault);
        };
    }

    private Failed notSent(Facts facts, Throwable failure) {
        Throwable cause = safeCause.of(failure);
        String message = "no connection to the server could be made: " + why(failure);
        ThinknxException error = facts.mayHaveRun()
                ? new OutcomeUnknownException(
                        message + ". An earlier attempt had been sent, and its answer was lost", facts.context(), cause)
                : new UnreachableException(message, facts.context(), cause);
        return new Failed(
                error, Outcome.UNREACHABLE, isLasting(failure) ? Repetition.USELESS : Repetition.SAFE, Duration.ZERO);
    }

    private Failed lost(Facts facts, Throwable failure) {
        Throwable cause = safeCause.of(failure);
        ThinknxException error = facts.mayHaveRunNow()
                ? new OutcomeUnknownException(
                        "the connection was lost before the server's answer, so nobody knows whether the command was carried"
                                + " out; read the device's state before sending it again",
                        facts.context(),
                        cause)
                : new UnreachableException(
                        "the connection was lost before the server's answer", facts.context(), cause);
        return new Failed(error, Outcome.LOST, Repetition.IF_HARMLESS, Duration.ZERO);
    }

    private Failed malformed(Facts facts, String message, Outcome outcome, Repetition repetition, Fault fault) {
        ThinknxException error = new MalformedAnswerException(
                message, facts.context(), facts.mayHaveRunNow(), safeCause.of(fault.failure()));
        return new Failed(error, outcome, repetition, Duration.ZERO);
    }

    private static String why(Throwable failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return "it took longer than the transport's connect timeout";
        } else if (isUnknownHost(failure)) {
            return "its host name is unknown here";
        } else if (failure instanceof SSLException) {
            return "the TLS handshake failed; if the server has a certificate of its own, let the transport trust it";
        }
        return "nothing listens at its address, or the way is blocked";
    }

    /** Waiting a second will not change a certificate or a name. */
    private static boolean isLasting(Throwable failure) {
        return failure instanceof SSLException || isUnknownHost(failure);
    }

    private static boolean isUnknownHost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
