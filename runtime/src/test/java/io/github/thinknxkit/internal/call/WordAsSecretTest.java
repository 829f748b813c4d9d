package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that is a common word leaves no hole in a sentence: errors read the same whatever the secret is. */
@Timeout(30)
class WordAsSecretTest {

    private static final List<String> WORDS =
            List.of("password", "server", "both", "user", "name", "realm", "refused", "check", "device", "connection");

    private static final List<BiFunction<LocalServer, String, Connection>> MODES = List.of(
            (server, password) -> server.digest("service", password),
            (server, password) -> server.basic("service", password),
            (server, password) -> server.queryCredentials("service", password));

    /** Ways to fail whose text is ours, the document's or the JDK's. */
    enum Failure {
        CHALLENGE,
        UNKNOWN_CHALLENGE,
        FORBIDDEN,
        DOCUMENTED,
        REDIRECT,
        LOST,
        NO_JSON;

        void serve(Peer peer) throws IOException {
            while (true) {
                peer.read();
                switch (this) {
                    case CHALLENGE -> peer.answer(401, "", "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\"");
                    case UNKNOWN_CHALLENGE -> peer.answer(401, "", "WWW-Authenticate: Other realm=\"r\"");
                    case FORBIDDEN -> peer.answer(403, "");
                    case DOCUMENTED -> peer.answer(404, "{\"error\":\"Device not found\"}");
                    case REDIRECT -> peer.answer(302, "", "Location: https://192.0.2.10/");
                    case NO_JSON -> peer.answer(200, "-");
                    case LOST -> {
                        return;
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsReadTheSameWhateverTheSecretIs(Failure failure) throws Exception {
        try (RawServer server = RawServer.start(failure::serve);
                Transport transport = Transport.create()) {
            for (BiFunction<LocalServer, String, Connection> mode : MODES) {
                String usual = failure(server, transport, mode, "xk-42/Z");
                for (String word : WORDS) {
                    assertEquals(usual, failure(server, transport, mode, word), word);
                }
            }
        }
    }

    /** What a server says is its own: it is left out as a whole, since the words around a mask tell the masked one. */
    @ParameterizedTest
    @ValueSource(ints = {200, 400, 403})
    void aServersSentenceHasNoHoleEither(int status) throws Exception {
        try (RawServer server = RawServer.answering(status, "{\"error\":\"wrong user or password\"}");
                Transport transport = Transport.create()) {
            for (BiFunction<LocalServer, String, Connection> mode : MODES) {
                String message = failure(server, transport, mode, "password");
                assertFalse(message.contains("wrong user or"), message);
            }
        }
    }

    private static String failure(
            RawServer server, Transport transport, BiFunction<LocalServer, String, Connection> mode, String password) {
        Connection connection = mode.apply(Connection.local("127.0.0.1", server.port()), password)
                .timeout(Duration.ofSeconds(20))
                .retries(RetryPolicy.none());
        try (Caller caller = Clients.open(Sample.API, connection, transport)) {
            ThinknxException error =
                    assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            return error.getMessage();
        }
    }
}
