package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call hears of answers as they were sent. */
@Timeout(20)
class HeardAnswerTest {

    private static final String BODY = "{ \"status\" : 1 }\n";

    private final List<String> heard = new ArrayList<>();

    @Test
    void anAnswerIsHeardAsItWasSent() throws Exception {
        try (RawServer server = RawServer.answering(200, BODY, "X-Kept: yes");
                Caller caller = open(server)) {
            assertEquals(1, caller.call(new Heard(Sample.TRIGGER)));
        }
        assertEquals(List.of("200 yes " + BODY), heard);
    }

    @Test
    void soIsOneThatTheCallFailsWith() throws Exception {
        String body = "{\"error\":\"device not found\"}";
        try (RawServer server = RawServer.answering(404, body);
                Caller caller = open(server)) {
            assertThrows(NotFoundException.class, () -> caller.call(new Heard(Sample.POWER)));
        }
        assertEquals(List.of("404  " + body), heard);
    }

    @Test
    void challengesAreNotHeardAndEachAnswerToACallThatIsSentAgainIs() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.answer(401, "", "WWW-Authenticate: Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
                    peer.read();
                    peer.answer(429, "later", "Retry-After: 0");
                    peer.read();
                    peer.answer(200, BODY);
                });
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .digest("service", "secret")
                                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO)))) {
            assertEquals(1, caller.call(new Heard(Sample.TRIGGER)));
        }
        assertEquals(List.of("429  later", "200  " + BODY), heard);
    }

    @Test
    void anAnswerAfterOneThatWasLostSaysThatTheCallMayHaveRunBefore() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (connections.getAndIncrement() > 0) {
                        peer.answer(404, "gone");
                    }
                });
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .basic("service", "secret")
                                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO)))) {
            assertThrows(NotFoundException.class, () -> caller.call(new Heard(Sample.POWER)));
        }
        assertEquals(List.of("404 after another  gone"), heard);
    }

    @Test
    void whereNoAnswerComesNothingIsHeard() throws Exception {
        try (RawServer server = RawServer.start(peer -> peer.read());
                Caller caller = open(server)) {
            assertThrows(OutcomeUnknownException.class, () -> caller.call(new Heard(Sample.TRIGGER)));
        }
        assertEquals(List.of(), heard);
    }

    private static Caller open(RawServer server) {
        return Clients.open(
                Sample.API, Connection.local("127.0.0.1", server.port()).basic("service", "secret"));
    }

    private final class Heard implements Call<Integer> {

        private final Call<Integer> call;

        Heard(Operation operation) {
            call = Sample.call(operation);
        }

        @Override
        public Operation operation() {
            return call.operation();
        }

        @Override
        public void arguments(Arguments out) {
            call.arguments(out);
        }

        @Override
        public boolean feedback() {
            return false;
        }

        @Override
        public Integer decode(Answer answer) {
            return call.decode(answer);
        }

        @Override
        public Optional<Duration> deadline() {
            return Optional.empty();
        }

        @Override
        public String target() {
            return call.target();
        }

        @Override
        public void heard(ServerAnswer answer) {
            heard.add(answer.status() + (answer.mayHaveRunBefore() ? " after another " : " ")
                    + answer.field("x-kept").orElse("") + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
