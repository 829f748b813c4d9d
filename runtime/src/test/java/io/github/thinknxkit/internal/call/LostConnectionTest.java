package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections die at every awkward moment: a command whose repetition does more must never arrive twice. */
@Timeout(20)
class LostConnectionTest {

    private static final String OK = "{\"status\":1}";

    /** The moments. */
    enum Moment {
        FIN_AFTER_REQUEST("", End.FIN),
        RST_AFTER_REQUEST("", End.RST),
        MID_STATUS_LINE("HTTP/1.1 2", End.FIN),
        MID_HEADERS("HTTP/1.1 200 OK\r\nContent-Ty", End.FIN),
        MID_BODY("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"sta", End.FIN),
        MID_CHUNK("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc\r\n{\"sta", End.FIN),
        RST_MID_BODY("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"sta", End.RST);

        private final String said;
        private final End end;

        Moment(String said, End end) {
            this.said = said;
            this.end = end;
        }

        void die(Peer peer) throws IOException {
            peer.send(said);
            if (end == End.RST) {
                peer.rst();
            } else {
                peer.fin();
            }
        }

        boolean answerHadBegun() {
            return this == MID_BODY || this == MID_CHUNK;
        }
    }

    enum End {
        FIN,
        RST
    }

    /** Whether the connection had carried a call before. */
    enum Age {
        FRESH,
        POOLED
    }

    enum Style {
        SYNC,
        ASYNC
    }

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            for (Age age : Age.values()) {
                for (Style style : Style.values()) {
                    for (Method method : Method.values()) {
                        cases.add(Arguments.of(moment, age, style, method));
                    }
                }
            }
        }
        return cases;
    }

    enum Method {
        GET,
        POST;

        Connection of(Connection connection) {
            return this == GET ? connection : connection.post();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCommandWhoseRepetitionDoesMoreArrivesOnce(Moment moment, Age age, Style style, Method method)
            throws Exception {
        for (Operation operation : List.of(Sample.TRIGGER, Sample.TELEGRAM)) {
            try (RawServer server = RawServer.start(peer -> dieAlways(peer, moment, age));
                    Transport transport = Transport.create();
                    Caller caller = open(server, method, transport)) {
                warmUp(caller, age);
                ThinknxException error =
                        assertThrows(ThinknxException.class, () -> send(caller, Sample.call(operation), style));
                assertEquals(1, arrived(server, operation));
                assertTrue(error.mayHaveRun());
                assertKind(moment, OutcomeUnknownException.class, error);
            }
        }
    }

    @Test
    void aServerThatHoldsItsReplyAndDiesGetsTheCommandOnce() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    held.await(200, TimeUnit.MILLISECONDS);
                });
                Transport transport = Transport.create();
                Caller caller = open(server, Method.GET, transport)) {
            assertThrows(
                    OutcomeUnknownException.class,
                    () -> caller.call(Sample.call(Sample.TRIGGER).withFeedback()));
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void aBlockedReplayLeavesNoConnectionOpen() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
                    if (peer.number() == 1) {
                        peer.read();
                    } else {
                        peer.awaitEnd();
                        gone.countDown();
                    }
                });
                Transport transport = Transport.create();
                Caller caller = open(server, Method.GET, transport)) {
            assertThrows(OutcomeUnknownException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            gone.await();
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void anIdleConnectionThatTheServerHasClosedCostsNothing() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.answer(200, OK, "Connection: close");
                });
                Transport transport = Transport.create();
                Caller caller = open(server, Method.GET, transport)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            }
            assertEquals(5, server.received().size());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMayBeRepeatedRecovers(Moment moment, Age age, Style style, Method method) throws Exception {
        for (Operation operation : List.of(Sample.STATUS, Sample.POWER)) {
            try (RawServer server = RawServer.start(peer -> dieOnce(peer, moment, age));
                    Transport transport = Transport.create();
                    Caller caller = open(server, method, transport)) {
                warmUp(caller, age);
                assertEquals(1, send(caller, Sample.call(operation), style));
                assertEquals(2, arrived(server, operation));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMayBeRepeatedFailsInTheEnd(Moment moment, Age age, Style style, Method method) throws Exception {
        for (Operation operation : List.of(Sample.STATUS, Sample.POWER)) {
            try (RawServer server = RawServer.start(peer -> dieAlways(peer, moment, age));
                    Transport transport = Transport.create();
                    Caller caller = open(server, method, transport)) {
                warmUp(caller, age);
                ThinknxException error =
                        assertThrows(ThinknxException.class, () -> send(caller, Sample.call(operation), style));
                assertEquals(3, arrived(server, operation));
                assertEquals(operation.effect() != Effect.READ, error.mayHaveRun());
                assertKind(
                        moment,
                        operation.effect() == Effect.READ ? UnreachableException.class : OutcomeUnknownException.class,
                        error);
            }
        }
    }

    private static void assertKind(Moment moment, Class<?> beforeAnswer, ThinknxException error) {
        if (moment == Moment.RST_MID_BODY) {
            // A reset may overtake what was sent before it.
            assertTrue(error instanceof MalformedAnswerException || beforeAnswer.isInstance(error));
        } else {
            assertEquals(moment.answerHadBegun() ? MalformedAnswerException.class : beforeAnswer, error.getClass());
        }
    }

    private static Caller open(RawServer server, Method method, Transport transport) {
        Connection connection = Connection.local("127.0.0.1", server.port())
                .queryCredentials("service", "secret")
                .retries(new RetryPolicy(3, Duration.ZERO, Duration.ZERO));
        return Clients.open(Sample.API, method.of(connection), transport);
    }

    private static void warmUp(Caller caller, Age age) {
        if (age == Age.POOLED) {
            assertEquals(1, caller.call(Sample.call(Sample.SERVER_STATUS)));
        }
    }

    private static <A> A send(Caller caller, Call<A> call, Style style) {
        if (style == Style.SYNC) {
            return caller.call(call);
        }
        try {
            return caller.callAsync(call).join();
        } catch (CompletionException e) {
            throw (ThinknxException) e.getCause();
        }
    }

    private static void dieAlways(Peer peer, Moment moment, Age age) throws IOException {
        beServedOnceIfPooled(peer, age);
        peer.read();
        moment.die(peer);
    }

    private static void dieOnce(Peer peer, Moment moment, Age age) throws IOException {
        if (peer.number() == 1) {
            dieAlways(peer, moment, age);
        } else {
            peer.read();
            peer.answer(200, OK);
        }
    }

    private static void beServedOnceIfPooled(Peer peer, Age age) throws IOException {
        if (age == Age.POOLED && peer.number() == 1) {
            peer.read();
            peer.answer(200, OK);
        }
    }

    private static long arrived(RawServer server, Operation operation) {
        return server.received().stream()
                .filter(request -> request.target().startsWith("/api/V1/" + operation.path() + "?")
                        || request.target().equals("/api/V1/" + operation.path()))
                .count();
    }
}
