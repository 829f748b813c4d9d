package io.github.thinknxkit.internal.auth.interop;

import static io.github.thinknxkit.internal.auth.interop.RealServer.PASSWORD;
import static io.github.thinknxkit.internal.auth.interop.RealServer.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CurrentEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What has to hold with every server of others, over real sockets. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
abstract class InteropContract {

    private static final int IN_FLIGHT = 32;
    private static final String TARGET = "/api/V1/light?guid=%2B%3d&cmd=1&fb&auth=digest";

    private final Driver driver = new Driver(digest(PASSWORD));
    private RealServer server;

    /** Starts a server that the client has never met. */
    abstract RealServer start() throws Exception;

    static Authentication digest(String password) {
        return digest(USER, password);
    }

    static Authentication digest(String user, String password) {
        return Authentication.of(new CurrentEndpoint(Connection.local("127.0.0.1")
                .digest(user, Secret.of(password))
                .settings()
                .endpoint()));
    }

    @BeforeEach
    void open() throws Exception {
        server = start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theFirstCallTakesTwoSendsAndTheOthersOne() throws Exception {
        Driver.Outcome first = driver.get(server, TARGET);
        assertEquals(200, first.status(), first.body());
        assertEquals(2, first.sends());
        for (int i = 0; i < 20; i++) {
            assertEquals(1, driver.get(server, "/x?n=" + i).sends());
        }
        assertEquals(
                RealServer.echo("GET", TARGET, ""), driver.get(server, TARGET).body());
        assertEquals(22, server.served());
    }

    @Test
    void aBodyArrivesOnce() throws Exception {
        Driver.Outcome outcome = driver.call(server, "POST", "/api/V1/power", "guid=a%2Bb&cmd=1");

        assertEquals(RealServer.echo("POST", "/api/V1/power", "guid=a%2Bb&cmd=1"), outcome.body());
        assertEquals(1, server.served());
        assertEquals(1, driver.call(server, "POST", "/api/V1/power", "cmd=0").sends());
    }

    @Test
    void aWrongPasswordEndsAfterOneMoreSend() throws Exception {
        Driver.Outcome outcome = new Driver(digest("wrong")).get(server, TARGET);

        assertEquals(401, outcome.status());
        assertEquals(2, outcome.sends());
        assertNotNull(outcome.reason());
        assertTrue(outcome.reason().contains("refused the user name or the password"), outcome.reason());
        assertEquals(0, server.served());
    }

    @Test
    void aRestartedServerCostsOneMoreSend() throws Exception {
        driver.get(server, TARGET);
        server.close();
        server = start();

        Driver.Outcome outcome = driver.get(server, TARGET);

        assertEquals(200, outcome.status());
        assertEquals(2, outcome.sends());
        assertEquals(1, driver.get(server, TARGET).sends());
    }

    @Test
    void parallelCallsShareANonce() throws Exception {
        driver.get(server, TARGET);

        for (Driver.Outcome outcome : inParallel(() -> driver.get(server, TARGET))) {
            assertEquals(200, outcome.status());
            assertEquals(1, outcome.sends());
        }
        assertEquals(IN_FLIGHT + 1, server.served());
    }

    @Test
    void parallelCallsToAColdServerAllSucceed() throws Exception {
        for (Driver.Outcome outcome : inParallel(() -> driver.call(server, "POST", TARGET, "a=b"))) {
            assertEquals(200, outcome.status());
            assertTrue(outcome.sends() <= 2, outcome::toString);
        }
        assertEquals(IN_FLIGHT, server.served());
        assertEquals(1, driver.get(server, TARGET).sends());
    }

    private static List<Driver.Outcome> inParallel(Callable<Driver.Outcome> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT);
        try {
            List<Driver.Outcome> outcomes = new ArrayList<>();
            for (Future<Driver.Outcome> future : threads.invokeAll(java.util.Collections.nCopies(IN_FLIGHT, call))) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
