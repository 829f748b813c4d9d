package io.github.thinknxkit.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.internal.answer.Verdict.AttemptedCall;
import io.github.thinknxkit.internal.answer.Verdict.Failed;
import io.github.thinknxkit.internal.answer.Verdict.Repetition;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What it means that there is no whole answer, and what of the JDK's words goes on. */
class FaultJudgeTest {

    private static final String PASSWORD = "sesame-open-7";

    private final FaultJudge judge = new FaultJudge(
            new Redactor(() -> List.of(Connection.local("192.0.2.10")
                    .basic("service", PASSWORD)
                    .settings()
                    .endpoint())),
            4711);

    private Failed judged(Effect effect, boolean earlier, Kind kind, Throwable failure) {
        CallContext context = new CallContext("power", "lamp", "local 192.0.2.10");
        return judge.judge(new AttemptedCall(context, effect, earlier), new Fault(kind, failure));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT,  READ,     false, UnreachableException,     false, SAFE,        UNREACHABLE, no connection to the server could be made",
        "NOT_SENT,  RELATIVE, false, UnreachableException,     false, SAFE,        UNREACHABLE, nothing listens at its address",
        "NOT_SENT,  ABSOLUTE, true,  OutcomeUnknownException,  true,  SAFE,        UNREACHABLE, An earlier attempt had been sent",
        "LOST,      READ,     false, UnreachableException,     false, IF_HARMLESS, LOST,        before the server's answer",
        "LOST,      ABSOLUTE, false, OutcomeUnknownException,  true,  IF_HARMLESS, LOST,        read the device's state before",
        "LOST,      BUS,      false, OutcomeUnknownException,  true,  IF_HARMLESS, LOST,        nobody knows whether",
        "CUT_OFF,   READ,     false, MalformedAnswerException, false, IF_HARMLESS, LOST,        in the middle of the server's answer",
        "CUT_OFF,   RELATIVE, false, MalformedAnswerException, true,  IF_HARMLESS, LOST,        in the middle of the server's answer",
        "TOO_LARGE, READ,     false, MalformedAnswerException, false, USELESS,     MALFORMED,   larger than the 4711 bytes",
        "TOO_LARGE, ABSOLUTE, false, MalformedAnswerException, true,  USELESS,     MALFORMED,   larger than the 4711 bytes",
        "TLS_ALERT, READ,     false, MalformedAnswerException, false, USELESS,     MALFORMED,   the server takes https at this port",
        "TLS_ALERT, BUS,      false, MalformedAnswerException, true,  USELESS,     MALFORMED,   give the server's http port",
        "GARBLED,   READ,     false, MalformedAnswerException, false, USELESS,     MALFORMED,   what came back is no HTTP",
        "GARBLED,   RELATIVE, false, MalformedAnswerException, true,  USELESS,     MALFORMED,   what came back is no HTTP",
    })
    void eachEndMeansWhatIsKnownOfIt(
            Kind kind,
            Effect effect,
            boolean earlier,
            String error,
            boolean mayHaveRun,
            Repetition repetition,
            Outcome outcome,
            String said) {
        Failed failed = judged(effect, earlier, kind, new ConnectException());

        assertEquals(error, failed.error().getClass().getSimpleName());
        assertTrue(failed.error().getMessage().contains(said), failed.error().getMessage());
        assertEquals(mayHaveRun, failed.error().mayHaveRun());
        assertEquals(repetition, failed.repetition());
        assertEquals(outcome, failed.outcome());
        assertEquals(Duration.ZERO, failed.retryAfter());
        assertEquals("power", failed.error().operation());
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), "nothing listens at its address", Repetition.SAFE),
                Arguments.of(
                        new HttpConnectTimeoutException("late"),
                        "longer than the transport's connect timeout",
                        Repetition.SAFE),
                Arguments.of(
                        new ConnectException().initCause(new UnresolvedAddressException()),
                        "its host name is unknown here",
                        Repetition.USELESS),
                Arguments.of(
                        new SSLHandshakeException("Remote host terminated the handshake"),
                        "it was lost during the TLS handshake",
                        Repetition.SAFE),
                Arguments.of(
                        new SSLHandshakeException("no").initCause(new CertificateException("strange")),
                        "let the transport trust it",
                        Repetition.USELESS),
                Arguments.of(
                        new SSLHandshakeException("no").initCause(new CertPathBuilderException("strange")),
                        "let the transport trust it",
                        Repetition.USELESS),
                Arguments.of(
                        new SSLException("Unsupported or unrecognized SSL message"),
                        "does the server take https at this port?",
                        Repetition.USELESS),
                Arguments.of(
                        new IOException("Remote host sent something"),
                        "nothing listens at its address",
                        Repetition.SAFE));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whyThereIsNoConnectionIsToldAndWhetherItMayPass(Throwable failure, String said, Repetition repetition) {
        Failed failed = judged(Effect.RELATIVE, false, Kind.NOT_SENT, failure);

        assertTrue(failed.error().getMessage().contains(said), failed.error().getMessage());
        assertEquals(repetition, failed.repetition());
        assertSame(failure, failed.error().getCause());
    }

    /** Where a failure of the JDK may hide the secret. */
    static Stream<UnaryOperator<IOException>> places() {
        return Stream.of(
                hidden -> hidden,
                hidden -> new IOException("harmless", hidden),
                hidden -> new IOException("harmless", new IOException("harmless", hidden)),
                hidden -> suppressing(new IOException("harmless"), hidden),
                hidden -> new IOException("harmless", suppressing(new IOException("harmless"), hidden)));
    }

    private static IOException suppressing(IOException outer, IOException suppressed) {
        outer.addSuppressed(new IOException("harmless"));
        outer.addSuppressed(suppressed);
        return outer;
    }

    @ParameterizedTest
    @MethodSource("places")
    void textWithASecretIsLeftOutAndThePlaceIsNot(UnaryOperator<IOException> place) {
        IOException failure = place.apply(new IOException("bad header: " + PASSWORD));
        IOException harmless = place.apply(new IOException("bad header: none"));

        for (Kind kind : Kind.values()) {
            Throwable cause = judged(Effect.READ, false, kind, failure).error().getCause();
            assertNotSame(failure, cause);
            assertEquals("java.io.IOException (its text is left out: it may hold a secret)", cause.getMessage());
            assertFalse(cause.toString().contains(PASSWORD));
            assertEquals(List.of(failure.getStackTrace()), List.of(cause.getStackTrace()));
            assertSame(
                    harmless, judged(Effect.READ, false, kind, harmless).error().getCause());
        }
    }

    /** Such a text would tell the secret by the hole in it: it is a word that the JDK says anyway. */
    @Test
    void whatTheJdkSaysOfSocketsStays() {
        Stream<IOException> failures = Stream.of(
                new SocketException(PASSWORD),
                new HttpConnectTimeoutException(PASSWORD),
                new SSLException(PASSWORD),
                new ClosedChannelException(),
                new IOException("harmless", new UnresolvedAddressException()));
        failures.forEach(failure -> assertSame(
                failure, judged(Effect.READ, false, Kind.LOST, failure).error().getCause()));
    }

    @Test
    void whatIsNoFailureOfANetworkIsLeftOut() {
        Throwable cause = judged(Effect.READ, false, Kind.LOST, new IllegalArgumentException("harmless"))
                .error()
                .getCause();

        assertEquals(
                "java.lang.IllegalArgumentException (its text is left out: it may hold a secret)", cause.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16})
    void chainsThatAreVeryDeepAreTakenForUnsafe(int causes) {
        IOException failure = new IOException("harmless");
        for (int i = 0; i < causes; i++) {
            failure = new IOException("harmless", failure);
        }

        Throwable cause = judged(Effect.READ, false, Kind.LOST, failure).error().getCause();

        assertEquals(causes < 16, cause == failure);
    }

    @Test
    void chainsWithoutAnEndAreTakenForUnsafe() {
        IOException one = new IOException("harmless");
        IOException other = new IOException("harmless", one);
        one.initCause(other);

        assertNotSame(one, judged(Effect.READ, false, Kind.LOST, one).error().getCause());
    }
}
