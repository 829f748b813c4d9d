package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Tls;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
