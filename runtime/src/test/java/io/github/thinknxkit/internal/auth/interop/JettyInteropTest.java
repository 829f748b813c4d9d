package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JettyInteropTest {

    abstract static class Contract extends InteropContract {

        private final String algorithm;

        Contract(String algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        RealServer start() throws Exception {
            DigestAuthenticator authenticator = new DigestAuthenticator();
            authenticator.setAlgorithm(algorithm);
            return JettyServer.start(authenticator);
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

    @Test
    void aNonceThatIsUsedUpCostsOneMoreSend() throws Exception {
        DigestAuthenticator authenticator = new DigestAuthenticator();
        // Jetty takes the counts below it.
        authenticator.setMaxNonceCount(26);
        try (RealServer server = JettyServer.start(authenticator)) {
            Driver driver = new Driver(InteropContract.digest(RealServer.PASSWORD));
            int sends = 0;
            for (int i = 0; i < 100; i++) {
                Driver.Outcome outcome = driver.get(server, "/x");
                assertEquals(200, outcome.status());
                sends += outcome.sends();
            }
            assertEquals(100, server.served());
            assertEquals(104, sends);
        }
    }
}
