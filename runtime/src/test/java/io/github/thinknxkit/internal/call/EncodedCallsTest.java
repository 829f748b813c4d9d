package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials outside ASCII, at servers that read one encoding and refuse what they cannot read in their own way. */
@Timeout(30)
class EncodedCallsTest {

    private static final String PASSWORD = "Gr\u00fcn!";

    private final AtomicInteger carriedOut = new AtomicInteger();

    private RawServer basic(Charset charset, int refusal) throws IOException {
        String expected = "Basic " + Base64.getEncoder().encodeToString(("service:" + PASSWORD).getBytes(charset));
        return RawServer.start(peer -> {
            while (true) {
                if (peer.read().field("Authorization").equals(expected)) {
                    carriedOut.incrementAndGet();
                    peer.answer(200, "{\"status\":1}");
                } else if (refusal == 401) {
                    peer.answer(401, "", "WWW-Authenticate: Basic realm=\"x\"");
                } else {
                    peer.answer(403, "{\"error\":\"authentication failed\"}");
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 401, 1", "UTF-8, 403, 1", "ISO-8859-1, 401, 2", "ISO-8859-1, 403, 2"})
    void basicFindsTheEncodingAndKeepsIt(Charset charset, int refusal, int sends) throws Exception {
        try (RawServer server = basic(charset, refusal);
                Caller caller = open(server, (local, password) -> local.basic("service", password), PASSWORD)) {
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(sends, server.received().size());
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(sends + 1, server.received().size());
            assertEquals(2, carriedOut.get());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aWrongPasswordIsTriedOnceInEachEncoding(int refusal) throws Exception {
        try (RawServer server = basic(StandardCharsets.UTF_8, refusal);
                Caller caller = open(server, (local, password) -> local.basic("service", password), "gr\u00fcn")) {
            for (int sends : List.of(2, 4)) {
                AuthenticationException error =
                        assertThrows(AuthenticationException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
                assertFalse(error.mayHaveRun());
                assertTrue(error.getMessage().contains("(" + refusal), error.getMessage());
                assertEquals(sends, server.received().size());
            }
        }
    }

    @Test
    void aNamedEncodingIsSentAtOnce() throws Exception {
        Charset charset = StandardCharsets.ISO_8859_1;
        try (RawServer server = basic(charset, 403);
                Caller caller = open(
                        server, (local, password) -> local.charset(charset).basic("service", password), PASSWORD)) {
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(1, server.received().size());
        }
    }

    private static Caller open(RawServer server, BiFunction<LocalServer, String, Connection> mode, String password) {
        return Clients.open(Sample.API, mode.apply(Connection.local("127.0.0.1", server.port()), password));
    }
}
