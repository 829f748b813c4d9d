package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JettyInteropTest {

    /** SHA-256 of the user name, a colon and the realm in UTF-8, computed elsewhere. */
    private static final String DOE_HASH = "dc53f00b96b7bda9409e50ada41cdd9d745ee26d69887c1f7eb9db67f166c6a6";

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

    @Test
    void aUserNameOutsideAsciiIsUnderstood() throws Exception {
        checkDoeIsServed(new DigestAuthenticator());
    }

    @Test
    void aHashedUserNameIsUnderstood() throws Exception {
        DigestAuthenticator authenticator = new DigestAuthenticator() {
            @Override
            protected String resolveHashedUserName(String hash) {
                return hash.equals(DOE_HASH) ? JettyServer.DOE : "nobody";
            }
        };
        authenticator.setAlgorithm("SHA-256");
        authenticator.setUserHashing(true);

        checkDoeIsServed(authenticator);
    }

    private static void checkDoeIsServed(DigestAuthenticator authenticator) throws Exception {
        try (RealServer server = JettyServer.start(authenticator)) {
            Driver driver = new Driver(InteropContract.digest(JettyServer.DOE, RealServer.PASSWORD));

            assertEquals(200, driver.get(server, "/x").status());
            assertEquals(1, driver.get(server, "/x").sends());
        }
    }
}
