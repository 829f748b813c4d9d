package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Received;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Tls;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A canary for a secret, looked for in all that can be read after every failing path. */
@Timeout(30)
@Isolated
class SecretsTest {

    /** Needs encoding, so that each spelling is another. */
    private static final String CANARY = "C4n+ry/S3cr=t";

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final Logger logger = Logger.getLogger("io.github.thinknxkit");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            seen.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    /** Ways to fail, most of them with an echo of all that was received. */
    enum Failure {
        ERROR_ECHO,
        OK_ECHO,
        FIELD_ECHO,
        NAME_ECHO,
        REDIRECT_ECHO,
        STATUS_LINE_ECHO,
        HTML_ECHO,
        UNAUTHORIZED_ECHO,
        FORBIDDEN,
        LIMITED,
        FAULT_ECHO,
        CLOSE,
        HALF_BODY,
        HEADER_ECHO,
        SILENCE;

        void serve(Peer peer) throws IOException {
            Received request = peer.read();
            String echo = (request.target() + " " + request.body() + " " + request.field("Authorization") + " " + CANARY
                            + " " + request)
                    .replace("\"", "'");
            switch (this) {
                case ERROR_ECHO -> peer.answer(400, "{\"error\":\"" + echo + "\"}");
                case OK_ECHO -> peer.answer(200, "{\"error\":\"" + echo + "\"}");
                case FIELD_ECHO -> peer.answer(200, "{\"status\":\"" + echo + "\"}");
                case NAME_ECHO -> peer.answer(200, "{\"" + echo + "\":1,\"" + echo + "\":2}");
                case REDIRECT_ECHO -> peer.answer(302, "", "Location: https://" + CANARY + "@h" + request.target());
                case STATUS_LINE_ECHO -> peer.send("HTTP/9 " + echo + "\r\n\r\n");
                case HTML_ECHO -> peer.answer(200, "<html>" + echo + "</html>");
                case UNAUTHORIZED_ECHO ->
                    peer.answer(
                            401, echo, "WWW-Authenticate: Digest realm=\"" + CANARY + "\", nonce=\"" + CANARY + "\"");
                case FORBIDDEN -> peer.answer(403, "{\"error\":\"" + echo + "\"}");
                case LIMITED -> peer.answer(429, "{\"error\":\"" + echo + "\"}", "Retry-After: " + CANARY);
                case FAULT_ECHO -> peer.answer(500, "{\"error\":\"" + echo + "\"}");
                case HALF_BODY -> peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"status\":\"" + echo);
                case HEADER_ECHO -> peer.answer(200, "{}", echo + ": " + echo, "Content-Length: " + CANARY);
                case SILENCE -> peer.awaitEnd();
                case CLOSE -> peer.fin();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void localConnectionsKeepTheirPassword(Failure failure) throws Exception {
        List<Function<LocalServer, Connection>> kinds = List.of(
                server -> server.digest("service", CANARY),
                server -> server.basic("service", CANARY),
                server -> server.queryCredentials("service", CANARY),
                server -> server.queryCredentials("service", CANARY).post());
        for (Function<LocalServer, Connection> kind : kinds) {
            try (RawServer server = RawServer.start(failure::serve);
                    Transport transport = Transport.create()) {
                fail(kind.apply(Connection.local("127.0.0.1", server.port())), transport);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void cloudConnectionsKeepTheirKey(Failure failure) throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), failure::serve);
                Transport transport =
                        Transport.builder().trust(Tls.certificate()).build()) {
            fail(Connection.onPremise("https://127.0.0.1:" + server.port(), CANARY), transport);
        }
    }

    @Test
    void connectionsThatCannotBeMadeKeepTheirSecrets() throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), Peer::read);
                Transport transport = Transport.create()) {
            fail(Connection.onPremise("https://127.0.0.1:" + server.port(), CANARY), transport);
            fail(Connection.onPremise("https://no-such-host.invalid", CANARY), transport);
            fail(Connection.local("127.0.0.1", 1).queryCredentials("service", CANARY), transport);
        }
    }

    @Test
    void refusedConnectionsKeepTheirSecrets() {
        for (String url : List.of(
                "http://cloud.example.com/" + CANARY,
                "https://service:" + CANARY + "@cloud.example.com",
                "https://ser vice:" + CANARY + "@h",
                "https://h_h/" + CANARY + "?x",
                "https://h/#" + CANARY)) {
            seen.add(text(assertThrows(IllegalArgumentException.class, () -> Connection.onPremise(url, CANARY))));
        }
        seen.add(text(
                assertThrows(IllegalArgumentException.class, () -> Connection.local("http://u:" + CANARY + "@host/"))));
        seen.add(text(assertThrows(IllegalArgumentException.class, () -> Connection.cloud(CANARY + "\n"))));
        assertNothingLeaked();
    }

    @Test
    void aCallThatCannotBeAUrlKeepsItsSecrets() {
        for (Connection connection :
                List.of(Connection.local("192.0.2.10").queryCredentials("service", CANARY), Connection.cloud(CANARY))) {
            try (Caller caller = Clients.open(Sample.API, connection)) {
                seen.add(text(assertThrows(
                        IllegalArgumentException.class,
                        () -> caller.call(Sample.call(Sample.STATUS).with(out -> out.literal("{ }"))))));
            }
        }
        assertNothingLeaked();
    }

    private void fail(Connection connection, Transport transport) {
        Connection observed = connection
                .timeout(Duration.ofMillis(400))
                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
                .listener(new CallListener() {
                    @Override
                    public void attempted(Attempt attempt) {
                        seen.add(attempt.toString());
                    }

                    @Override
                    public void ended(CallReport report) {
                        seen.add(report.toString());
                    }
                });
        seen.add(observed.toString());
        try (Caller caller = Clients.open(Sample.API, observed, transport)) {
            seen.add(caller.toString());
            seen.add(text(assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.TRIGGER)))));
            seen.add(text(assertThrows(
                    CompletionException.class,
                    () -> caller.callAsync(Sample.call(Sample.STATUS)).join())));
        }
        assertNothingLeaked();
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text + " " + failure;
    }

    private void assertNothingLeaked() {
        assertFalse(seen.isEmpty());
        for (String text : seen) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String spelling : List.of("C4n+ry", "C4n%2Bry", "S3cr=t", "S3cr%3Dt", "c2VydmljZTpDNG")) {
                assertFalse(lower.contains(spelling.toLowerCase(Locale.ROOT)), text);
            }
        }
        assertTrue(seen.stream().anyMatch(text -> text.contains("Exception")));
    }
}
