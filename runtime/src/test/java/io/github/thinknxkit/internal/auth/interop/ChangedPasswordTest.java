package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Volley;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The password is changed at a server of others, and where the client asks for it, while the client runs. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ChangedPasswordTest {

    private static final int IN_FLIGHT = 8;

    /** How often one call is sent at most that the server refuses for its password, which it has accepted before. */
    private static final int MOST_SENDS = 6;

    private static final String NEXT = "n\u00e4chstes";

    @TempDir
    private Path folder;

    private RunningServer server;

    /** Held while the password changes, so that it changes at both places at once. */
    private final Object change = new Object();

    private volatile String told = RunningServer.PASSWORD;

    /** Servers of others. All but one read the file of their users anew for each request. */
    enum Kind {
        APACHE(""),
        APACHE_WITH_NONCES_FOR_ONCE("AuthDigestNcCheck On\nAuthDigestNonceLifetime 0"),
        LIGHTTPD("") {
            @Override
            RunningServer start(Path folder, int port) throws Exception {
                return LighttpdServer.start(folder, port);
            }
        },
        NODE("") {
            @Override
            RunningServer start(Path folder, int port) throws Exception {
                return NodeServer.start(folder, port);
            }
        };

        private final String line;

        Kind(String line) {
            this.line = line;
        }

        RunningServer start(Path folder, int port) throws Exception {
            return ApacheServer.start(folder, port, line);
        }
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    private Connection connection(Kind kind) throws Exception {
        server = kind.start(folder, ExternalServer.freePort());
        return Connection.local("127.0.0.1", server.port())
                .digest(RunningServer.USER, Secret.from(this::tell))
                .maxInFlight(IN_FLIGHT)
                // lighttpd takes a second for each refusal.
                .timeout(Duration.ofSeconds(60))
                .retries(new RetryPolicy(1_000, Duration.ofMillis(20), Duration.ofMillis(200)));
    }

    private Secret tell() {
        synchronized (change) {
            return Secret.of(told);
        }
    }

    private void changeAtTheServer(Kind kind) throws Exception {
        ExternalServer.admit(folder, NEXT);
        if (kind == Kind.NODE) {
            int port = server.port();
            server.close();
            server = kind.start(folder, port);
        }
    }

    private void changeAtBoth(Kind kind) throws Exception {
        synchronized (change) {
            changeAtTheServer(kind);
            told = NEXT;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCallFails(Kind kind) throws Exception {
        Volley.Result result = Volley.fire(connection(kind), Volley.CALLS, IN_FLIGHT, () -> changeAtBoth(kind));

        assertEquals(List.of(), result.failures());
        // Each of the calls in flight is refused the nonce that it has; a restart loses an unknown number of sends.
        int most = Volley.CALLS + 1 + 3 * IN_FLIGHT;
        assertTrue(kind == Kind.NODE || result.sends() <= most, () -> "sends: " + result.sends());
    }

    /** The one that the server has accepted before is doubted only after some refusals, but by one call for all. */
    @ParameterizedTest
    @EnumSource
    void aPasswordThatIsNoLongerTakenIsNotTriedOverAndOver(Kind kind) throws Exception {
        AtomicInteger refusals = new AtomicInteger();
        CallListener counting = attempt -> refusals.addAndGet(attempt.status().orElse(0) == 401 ? 1 : 0);
        try (Caller caller = Clients.open(Sample.API, connection(kind).listener(counting))) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            changeAtTheServer(kind);
            refusals.set(0);

            List<CompletableFuture<Integer>> calls = Stream.generate(() -> caller.callAsync(Sample.call(Sample.STATUS)))
                    .limit(8 * IN_FLIGHT)
                    .toList();

            for (CompletableFuture<Integer> call : calls) {
                Throwable failure =
                        assertThrows(CompletionException.class, call::join).getCause();
                assertInstanceOf(AuthenticationException.class, failure);
            }
            int most = 2 * IN_FLIGHT + MOST_SENDS + 4;
            assertTrue(refusals.get() <= most, () -> "refusals: " + refusals);
            told = NEXT;
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
        }
    }
}
