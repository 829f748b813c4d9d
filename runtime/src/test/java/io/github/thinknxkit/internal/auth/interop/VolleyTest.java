package io.github.thinknxkit.internal.auth.interop;

import java.nio.file.Path;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.junit.jupiter.api.Nested;

/** Servers that count nonces in each its own way, with many calls in flight. */
class VolleyTest {

    abstract static class Apache extends VolleyContract {

        private final String line;

        Apache(String line) {
            this.line = line;
        }

        @Override
        RunningServer start(Path folder, int port) throws Exception {
            return ApacheServer.start(folder, port, line);
        }
    }

    /** Apache takes the counts in strict order, without a gap, for each client that it knows by its opaque. */
    @Nested
    class ApacheCounting extends Apache {
        ApacheCounting() {
            super("AuthDigestNcCheck On");
        }
    }

    @Nested
    class ApacheWithNoncesOfOneSecond extends Apache {
        ApacheWithNoncesOfOneSecond() {
            super("AuthDigestNonceLifetime 1");
        }
    }

    @Nested
    class ApacheWithNoncesOfTwentySeconds extends Apache {
        ApacheWithNoncesOfTwentySeconds() {
            super("AuthDigestNonceLifetime 20");
        }
    }

    @Nested
    class ApacheWithNoncesForOnce extends Apache {
        ApacheWithNoncesForOnce() {
            super("AuthDigestNonceLifetime 0");
        }
    }

    @Nested
    class ApacheWithAllOfIt extends Apache {
        ApacheWithAllOfIt() {
            super("AuthDigestNcCheck On\nAuthDigestNonceLifetime 0");
        }
    }

    @Nested
    class Lighttpd extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) throws Exception {
            return LighttpdServer.start(folder, port);
        }
    }

    @Nested
    class UndertowInOrder extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) {
            return UndertowServer.start(port);
        }
    }

    @Nested
    class Tomcat extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) throws Exception {
            return TomcatServer.start(new org.apache.catalina.authenticator.DigestAuthenticator(), folder, port);
        }
    }

    @Nested
    class JettyWithFewCounts extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) throws Exception {
            DigestAuthenticator authenticator = new DigestAuthenticator();
            authenticator.setMaxNonceCount(26);
            return JettyServer.start(authenticator, port);
        }
    }

    @Nested
    class JettyWithYoungNonces extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) throws Exception {
            DigestAuthenticator authenticator = new DigestAuthenticator();
            authenticator.setMaxNonceAge(100);
            return JettyServer.start(authenticator, port);
        }
    }

    @Nested
    class Node extends VolleyContract {
        @Override
        RunningServer start(Path folder, int port) throws Exception {
            return NodeServer.start(folder, port);
        }
    }
}
