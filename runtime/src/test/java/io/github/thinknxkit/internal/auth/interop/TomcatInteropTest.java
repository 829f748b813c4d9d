package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.catalina.authenticator.DigestAuthenticator;
import org.apache.catalina.connector.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomcatInteropTest {

    abstract static class Contract extends InteropContract {

        private final String algorithms;

        @TempDir
        private Path directory;

        Contract(String algorithms) {
            this.algorithms = algorithms;
        }

        @Override
        RealServer start() throws Exception {
            DigestAuthenticator authenticator = new DigestAuthenticator();
            authenticator.setAlgorithms(algorithms);
            return TomcatServer.start(authenticator, directory);
        }
    }

    @Nested
    class Md5 extends Contract {
        Md5() {
            super("MD5");
        }
    }

    @Nested
    class Sha256 extends Contract {
        Sha256() {
            super("SHA-256");
        }
    }

    /** Two challenges in two fields, each with the algorithm that its nonce is for. */
    @Nested
    class Both extends Contract {
        Both() {
            super("MD5,SHA-256");
        }
    }

    /** Calls every nonce stale until it has handed out another. */
    private static final class Expiring extends DigestAuthenticator {

        private static final int MINUTES = 5 * 60 * 1000;

        @Override
        protected String generateNonce(Request request) {
            setNonceValidity(MINUTES);
            return super.generateNonce(request);
        }
    }

    @Test
    void aNonceThatHasExpiredCostsOneMoreSend(@TempDir Path directory) throws Exception {
        Expiring authenticator = new Expiring();
        try (RealServer server = TomcatServer.start(authenticator, directory)) {
            Driver driver = new Driver(InteropContract.digest(RealServer.PASSWORD));
            assertEquals(2, driver.get(server, "/x").sends());
            authenticator.setNonceValidity(-1);

            Driver.Outcome outcome = driver.get(server, "/x");

            assertEquals(200, outcome.status());
            assertEquals(2, outcome.sends());
        }
    }

    @Test
    void aServerThatHashesInLatin1CostsOneMoreSendAtFirst(@TempDir Path directory) throws Exception {
        try (TomcatServer server = TomcatServer.start(new DigestAuthenticator(), directory)) {
            server.hashInLatin1();
            Driver driver = new Driver(InteropContract.digest(RealServer.PASSWORD));

            assertEquals(3, driver.get(server, "/x").sends());
            assertEquals(1, driver.get(server, "/x").sends());
        }
    }

    @Test
    void aServerThatCallsEveryNonceStaleIsGivenUp(@TempDir Path directory) throws Exception {
        DigestAuthenticator authenticator = new DigestAuthenticator();
        try (RealServer server = TomcatServer.start(authenticator, directory)) {
            authenticator.setNonceValidity(-1);
            Driver driver = new Driver(InteropContract.digest(RealServer.PASSWORD));

            Driver.Outcome outcome = driver.get(server, "/x");

            assertEquals(401, outcome.status());
            assertEquals(12, outcome.sends());
            assertEquals(0, server.served());
        }
    }
}
