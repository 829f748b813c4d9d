package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Tls;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clouds on the customer's premises, with certificates of their own. */
@Timeout(20)
class TlsTest {

    @Test
    void theKeyGoesIntoThePathAndNothingElseIsSent() throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), peer -> {
                    peer.read();
                    peer.answer(200, "{\"status\":1}");
                    peer.awaitEnd();
                });
                Transport transport =
                        Transport.builder().trust(Tls.certificate()).build();
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.onPremise("https://127.0.0.1:" + server.port() + "/", "K/1"),
                        transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.POWER).withFeedback()));
            assertEquals(
                    "/K%2F1/api/V1/power?guid=" + Sample.GUID + "&cmd=1&fb",
                    server.received().get(0).target());
            assertEquals("", server.received().get(0).field("Authorization"));
        }
    }

    @Test
    void anUnknownCertificateIsRefusedBeforeAnythingIsSent() throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), Peer::read);
                Caller caller =
                        Clients.open(Sample.API, Connection.onPremise("https://127.0.0.1:" + server.port(), "key"))) {
            UnreachableException error =
                    assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertFalse(error.mayHaveRun());
            assertTrue(error.getMessage().contains("TLS handshake failed"), error.getMessage());
            assertTrue(server.received().isEmpty());
        }
    }

    @Test
    void aTrustedCertificateForAnotherNameIsRefusedBeforeAnythingIsSent() throws Exception {
        refusesAnotherName(Transport.builder().trust(Tls.certificateOfAnotherName()));
    }

    @Test
    void aContextThatTrustsEveryoneDoesNotTrustAnotherName() throws Exception {
        SSLContext careless = SSLContext.getInstance("TLS");
        careless.init(null, new TrustManager[] {new Careless()}, null);
        refusesAnotherName(Transport.builder().trust(careless));
    }

    private static void refusesAnotherName(Transport.Builder builder) throws Exception {
        try (RawServer server = RawServer.start(Tls.socketOfAnotherName(), Peer::read);
                Transport transport = builder.build();
                Caller caller = Clients.open(
                        Sample.API, Connection.onPremise("https://127.0.0.1:" + server.port(), "key"), transport)) {
            UnreachableException error =
                    assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertFalse(error.mayHaveRun());
            assertTrue(error.getMessage().contains("TLS handshake failed"), error.getMessage());
            assertTrue(server.received().isEmpty());
        }
    }

    /** Trusts every certificate. */
    private static final class Careless implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Ways to end a handshake, none of which says anything of a certificate. */
    enum EndOfHandshake {
        FIN,
        RESET,
        FIN_AFTER_HELLO,
        RESET_AFTER_HELLO,
        RESET_IN_A_RECORD;

        void serve(Peer peer) throws IOException {
            switch (this) {
                case FIN -> peer.fin();
                case RESET -> peer.rst();
                case FIN_AFTER_HELLO -> {
                    peer.readSome();
                    peer.fin();
                }
                case RESET_AFTER_HELLO -> {
                    peer.readSome();
                    peer.rst();
                }
                case RESET_IN_A_RECORD -> {
                    peer.readSome();
                    peer.sendBytes(0x16, 3, 3, 0, 100, 2, 0);
                    peer.rst();
                }
            }
        }
    }

    /** More than once, since what the JDK says of the first two depends on how far it has come. */
    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsLostInTheHandshakeIsMadeAgain(EndOfHandshake end) throws Exception {
        try (RawServer server = RawServer.start(end::serve);
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.onPremise("https://127.0.0.1:" + server.port(), "key")
                                .retries(new RetryPolicy(3, Duration.ZERO, Duration.ZERO)))) {
            for (int calls = 1; calls <= 20; calls++) {
                UnreachableException error =
                        assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.STATUS)));
                assertFalse(error.getMessage().contains("certificate"), error.getMessage());
                // The JDK makes some of them again by itself.
                int connections = server.connections();
                assertTrue(connections >= 3 * calls, () -> connections + " connections, last " + error);
            }
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsNotToldAsOneWithAnUnknownCertificate() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.readSome();
                    peer.answer(400, "");
                    peer.awaitEnd();
                });
                Caller caller =
                        Clients.open(Sample.API, Connection.onPremise("https://127.0.0.1:" + server.port(), "key"))) {
            UnreachableException error =
                    assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertTrue(error.getMessage().contains("does the server take https at this port?"), error.getMessage());
            assertEquals(1, server.connections());
        }
    }

    /** How servers that take https end a connection that speaks http. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTlsAlertFromALocalServerIsToldAsSuch(boolean reset) throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.sendBytes(0x15, 3, 3, 0, 2, 2, 70);
                    if (reset) {
                        peer.rst();
                    }
                });
                Caller caller = Clients.open(
                        Sample.API, Connection.local("127.0.0.1", server.port()).basic("service", "pw"))) {
            MalformedAnswerException error =
                    assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertTrue(error.getMessage().contains("TLS alert"), error.getMessage());
            assertTrue(error.getMessage().contains("give the server's http port"), error.getMessage());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aCommandOverTlsArrivesOnce() throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), peer -> {
                    peer.read();
                    peer.fin();
                });
                Transport transport =
                        Transport.builder().trust(Tls.certificate()).build();
                Caller caller = Clients.open(
                        Sample.API, Connection.onPremise("https://127.0.0.1:" + server.port(), "key"), transport)) {
            assertThrows(OutcomeUnknownException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(1, server.received().size());
        }
    }

    /** Windows writes files so: with a byte order mark, or as UTF-16 with one or without. */
    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"})
    void aCertificateThatWindowsSavedIsTrusted(Charset charset, boolean marked, @TempDir Path folder) throws Exception {
        String text = (marked ? "\uFEFF" : "") + Files.readString(Tls.certificate());
        Path saved = Files.writeString(folder.resolve("saved.pem"), text, charset);
        try (RawServer server = RawServer.start(Tls.socket(), peer -> {
                    peer.read();
                    peer.answer(200, "{\"status\":1}");
                    peer.awaitEnd();
                });
                Transport transport = Transport.builder().trust(saved).build();
                Caller caller = Clients.open(
                        Sample.API, Connection.onPremise("https://127.0.0.1:" + server.port(), "key"), transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.POWER)));
        }
    }

    @Test
    void aFileWithoutCertificatesIsNamed(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        for (Path file : new Path[] {empty, folder.resolve("missing.pem")}) {
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class, () -> Transport.builder().trust(file));
            assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
        }
    }
}
