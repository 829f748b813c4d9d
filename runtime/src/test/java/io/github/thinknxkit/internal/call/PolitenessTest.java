package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the failure of one call means for the others of its connection. */
@Timeout(20)
class PolitenessTest {

    private static final RetryPolicy ONCE = new RetryPolicy(1, Duration.ofMillis(200), Duration.ofSeconds(5));
    private static final int CALLS = 10;

    private final ManualTime time = new ManualTime();

    /** Servers answer when it is open: a test has made all of its calls by then. */
    private volatile CountDownLatch answering = new CountDownLatch(0);

    /** Answers requests one after the other, on whichever connection they come; the last answer for ever. */
    private RawServer answering(String... answers) throws IOException {
        Iterator<String> next = List.of(answers).iterator();
        String last = answers[answers.length - 1];
        return RawServer.start(peer -> {
            while (true) {
                peer.read();
                String[] parts;
                synchronized (next) {
                    parts = (next.hasNext() ? next.next() : last).split(" ", 2);
                }
                answering.await();
                String[] fields = parts.length == 1 ? new String[0] : new String[] {parts[1]};
                peer.answer(Integer.parseInt(parts[0]), parts[0].equals("200") ? "{\"status\":1}" : "", fields);
            }
        });
    }

    private Caller open(RawServer server, Transport transport, Function<LocalServer, Connection> settings) {
        LocalServer local = Connection.local("127.0.0.1", server.port());
        return HttpCaller.sharing(Sample.API, settings.apply(local), transport, time.timing(1));
    }

    private static Connection patient(LocalServer server) {
        return server.basic("service", "pw").timeout(Duration.ofHours(1));
    }

    @Test
    void oneRefusalForTooManyCallsHoldsAllOfThem() throws Exception {
        try (RawServer server = answering("429 Retry-After: 2", "200");
                Transport transport = Transport.create();
                Caller caller = open(server, transport, PolitenessTest::patient)) {
            CompletableFuture<Integer> refused = caller.callAsync(Sample.call(Sample.STATUS));
            assertEquals(Duration.ofHours(1), alarm());
            assertEquals(Duration.ofSeconds(2), alarm());

            CompletableFuture<Integer> other = caller.callAsync(Sample.call(Sample.POWER));

            assertEquals(Duration.ofSeconds(2), alarm(), "it waits at the gate");
            assertEquals(1, server.received().size());
            time.pass(Duration.ofSeconds(2).toNanos());
            assertEquals(List.of(1, 1), List.of(refused.get(), other.get()));
            assertEquals(3, server.received().size());
        }
    }

    @Test
    void aServerThatGoesOnRefusingIsLeftAloneLongerWhicheverCallAsks() throws Exception {
        try (RawServer server = answering("429", "429", "200", "429", "200");
                Transport transport = Transport.create();
                Caller caller = open(server, transport, local -> patient(local).retries(ONCE))) {
            List<Duration> pauses = new ArrayList<>();
            assertThrows(RateLimitedException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertEquals(Duration.ofHours(1), alarm());
            for (boolean refused : new boolean[] {true, false, true, false}) {
                CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.STATUS));
                if (pauses.size() != 2) {
                    Duration pause = alarm();
                    time.pass(pause.toNanos());
                    pauses.add(pause);
                } else {
                    pauses.add(Duration.ZERO);
                }
                assertEquals(refused, failure(call).isPresent());
            }
            assertEquals(
                    List.of(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ZERO, Duration.ofMillis(200)),
                    pauses);
        }
    }

    @Test
    void aCallThatCannotWaitSoLongIsNotSentAndSaysSo() throws Exception {
        try (RawServer server = answering("429 Retry-After: 30", "200");
                Transport transport = Transport.create();
                Caller caller = open(server, transport, local -> local.basic("service", "pw"))) {
            assertThrows(RateLimitedException.class, () -> caller.call(Sample.call(Sample.STATUS)));

            RateLimitedException error =
                    assertThrows(RateLimitedException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));

            assertFalse(error.mayHaveRun());
            assertEquals(Optional.of(Duration.ofSeconds(30).plusMillis(1)), error.retryAfter());
            assertTrue(
                    error.getMessage().contains("not sent, since the server takes no more calls"), error.getMessage());
            assertEquals(1, server.received().size());
            time.pass(Duration.ofSeconds(30).toNanos());
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
        }
    }

    @Test
    void aCallThatWaitsAlreadyIsToldAtOnceThatItWaitsInVain() throws Exception {
        try (RawServer server = answering("429 Retry-After: 30", "200");
                Transport transport = Transport.create();
                Caller caller = open(
                        server, transport, local -> local.basic("service", "pw").maxInFlight(1))) {
            List<CompletableFuture<Integer>> calls = calls(caller, 3);

            for (CompletableFuture<Integer> call : calls) {
                assertInstanceOf(RateLimitedException.class, failure(call).orElseThrow());
            }
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void aWrongTimeDoesNotLockUsersOutForMoreThanAMinute() throws Exception {
        try (RawServer server = answering("429 Retry-After: 99999999999", "200");
                Transport transport = Transport.create();
                Caller caller = open(server, transport, PolitenessTest::patient)) {
            assertThrows(RateLimitedException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertEquals(Duration.ofHours(1), alarm());

            CompletableFuture<Integer> later = caller.callAsync(Sample.call(Sample.STATUS));

            assertEquals(Duration.ofMinutes(1), alarm());
            time.pass(Duration.ofMinutes(1).toNanos());
            assertEquals(1, later.get());
        }
    }

    /** How credentials are sent. */
    private enum Way {
        BASIC,
        QUERY;

        Connection to(RawServer server) {
            LocalServer local = Connection.local("127.0.0.1", server.port());
            return switch (this) {
                case BASIC -> local.basic("service", "pw");
                case QUERY -> local.queryCredentials("service", "pw");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void credentialsThatWereRefusedAreNotSentAgainByTheCallsThatWait(Way way) throws Exception {
        for (String refusal : List.of("401", "403")) {
            // In a time that stands still: the first call goes alone for as long as it takes.
            try (RawServer server = answering(refusal);
                    Transport transport = Transport.create();
                    Caller caller =
                            HttpCaller.sharing(Sample.API, way.to(server), transport, new ManualTime().timing(0))) {
                List<String> messages = new ArrayList<>();
                for (CompletableFuture<Integer> call : calls(caller, CALLS)) {
                    ThinknxException error = failure(call).orElseThrow();
                    assertInstanceOf(AuthenticationException.class, error);
                    assertFalse(error.mayHaveRun());
                    messages.add(error.getMessage());
                }
                assertEquals(1, server.received().size());
                assertEquals(
                        CALLS - 1,
                        messages.stream()
                                .filter(it ->
                                        it.contains("not sent, since the server has just refused the credentials"))
                                .count(),
                        messages::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aRefusalAmongAcceptedCallsIsTakenForThatCallsOwn(int refusal) throws Exception {
        try (RawServer server = answering("200", Integer.toString(refusal), "200");
                Caller caller = Clients.open(Sample.API, Way.BASIC.to(server).maxInFlight(1))) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));

            List<CompletableFuture<Integer>> calls = calls(caller, 3);

            assertInstanceOf(
                    AuthenticationException.class, failure(calls.get(0)).orElseThrow());
            assertEquals(List.of(1, 1), List.of(calls.get(1).get(), calls.get(2).get()));
        }
    }

    @Test
    void aSecondRefusalInARowIsTakenForAChangedPassword() throws Exception {
        try (RawServer server = answering("200", "401");
                Caller caller = Clients.open(Sample.API, Way.BASIC.to(server).maxInFlight(1))) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));

            for (CompletableFuture<Integer> call : calls(caller, CALLS)) {
                assertInstanceOf(AuthenticationException.class, failure(call).orElseThrow());
            }
            assertEquals(3, server.received().size());
        }
    }

    private Duration alarm() throws InterruptedException {
        return Duration.ofNanos(time.awaitAlarm());
    }

    private List<CompletableFuture<Integer>> calls(Caller caller, int count) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        answering = new CountDownLatch(1);
        for (int i = 0; i < count; i++) {
            calls.add(caller.callAsync(Sample.call(Sample.STATUS)));
        }
        answering.countDown();
        return calls;
    }

    private static Optional<ThinknxException> failure(CompletableFuture<Integer> call) throws InterruptedException {
        try {
            assertEquals(1, call.get());
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(assertInstanceOf(ThinknxException.class, e.getCause()));
        }
    }
}
