package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.testing.Volley;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right credentials succeed at a server of others, however many calls are in flight. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
abstract class VolleyContract {

    @TempDir
    private Path folder;

    private RunningServer server;

    /** Starts a server, or the same server again at the same port. */
    abstract RunningServer start(Path folder, int port) throws Exception;

    @BeforeEach
    void open() throws Exception {
        server = start(folder, ExternalServer.freePort());
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    private Connection connection() {
        return Connection.local("127.0.0.1", server.port()).digest(RunningServer.USER, RunningServer.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 64})
    void noCallFails(int inFlight) {
        for (UnaryOperator<Connection> method : List.<UnaryOperator<Connection>>of(get -> get, Connection::post)) {
            Volley.Result result = Volley.fire(method.apply(connection()), Volley.CALLS, inFlight);

            report(result, inFlight + " in flight");
            assertEquals(List.of(), result.failures());
        }
    }

    /** While they go down, Jetty and Tomcat answer some calls with errors of their own, which are no refusals. */
    @Test
    void noCallIsRefusedBecauseTheServerRestarts() {
        RetryPolicy patient = new RetryPolicy(1_000, Duration.ofMillis(20), Duration.ofMillis(200));

        Volley.Result result = Volley.fire(connection().retries(patient), Volley.CALLS, 64, this::restart);

        report(result, "restarted");
        assertEquals(
                List.of(),
                result.failures().stream()
                        .filter(failure -> failure.contains(AuthenticationException.class.getSimpleName()))
                        .toList());
    }

    private void restart() throws Exception {
        int port = server.port();
        server.close();
        server = start(folder, port);
    }

    private void report(Volley.Result result, String how) {
        if (Volley.isFull()) {
            System.out.printf(
                    "%s, %s: %d calls, %d sends, %d failures%s%n",
                    getClass().getSimpleName(),
                    how,
                    Volley.CALLS,
                    result.sends(),
                    result.failures().size(),
                    result.oneAtATime() ? ", one at a time" : "");
        }
    }
}
