package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers mean, and what becomes of those that mean nothing. */
@Timeout(20)
class AnswerTest {

    @Test
    void sequentialCallsUseOneConnection() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Caller caller = open(server)) {
            for (int i = 0; i < 200; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aDocumentedTextUnder400IsNotFound() throws Exception {
        NotFoundException error =
                assertInstanceOf(NotFoundException.class, failure(400, "{\"error\":\"device not found\"}"));
        assertTrue(error.getMessage().contains("or this user may not use it"), error.getMessage());
        assertEquals("power", error.operation());
        assertEquals(Sample.GUID, error.target());
        assertFalse(error.mayHaveRun());
    }

    @Test
    void aRefusalHasTheServersWords() throws Exception {
        RejectedException error =
                assertInstanceOf(RejectedException.class, failure(400, "{\"error\":\"params errors\"}"));
        assertEquals(400, error.status());
        assertEquals("params errors", error.serverMessage());
        assertFalse(error.mayHaveRun());
    }

    @Test
    void anErrorUnder200IsAnErrorToo() throws Exception {
        RejectedException error =
                assertInstanceOf(RejectedException.class, failure(200, "{\"error\":\"impossible to execute\"}"));
        assertEquals("impossible to execute", error.serverMessage());
        assertInstanceOf(NotFoundException.class, failure(200, "{\"error\":\"Device not found\"}"));
    }

    @Test
    void anErrorInAnArrayIsTheSame() throws Exception {
        assertInstanceOf(NotFoundException.class, failure(400, "{\"error\":[\"device not found\"]}"));
        assertEquals(1, answered("{\"error\":[],\"status\":1}"));
        assertEquals(1, answered("{\"error\":[\"\"],\"status\":1}"));
    }

    @Test
    void anErrorFieldThatSaysNothingIsNone() throws Exception {
        assertEquals(1, answered("{\"error\":\"\",\"status\":1}"));
        assertEquals(1, answered("{\"error\":null,\"status\":1}"));
        assertEquals(1, answered("{\"error\":false,\"status\":1}"));
    }

    @ParameterizedTest
    @CsvSource({
        "403, AuthenticationException",
        "404, NotFoundException",
        "418, RejectedException",
        "429, RateLimitedException",
        "500, ServerFaultException",
        "502, ServerFaultException"
    })
    void aStatusAloneTells(int status, String expected) throws Exception {
        for (String body : new String[] {"", "<html>no</html>", "{\"error\":\"x\"}", "{\"er"}) {
            assertEquals(expected, failure(status, body).getClass().getSimpleName());
        }
    }

    @Test
    void statusesOfPossibleExecutionAreMarked() throws Exception {
        assertTrue(
                assertInstanceOf(ServerFaultException.class, failure(500, "")).mayHaveRun());
        assertFalse(assertInstanceOf(AuthenticationException.class, failure(403, ""))
                .mayHaveRun());
        assertFalse(failure(Sample.call(Sample.STATUS), 500, "").mayHaveRun());
    }

    @Test
    void aLongPauseThatTheServerAsksForIsHandedToTheCaller() throws Exception {
        RateLimitedException error =
                assertInstanceOf(RateLimitedException.class, failure(429, "", "Retry-After: 3600"));
        assertEquals(Optional.of(Duration.ofHours(1)), error.retryAfter());
        assertFalse(error.mayHaveRun());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void redirectsAreNotFollowed(int status) throws Exception {
        try (RawServer other = RawServer.answering(200, "{\"status\":1}")) {
            String location = "Location: http://u:pw@127.0.0.1:" + other.port() + "/KEY/api/V1/power?pass=pw";
            RejectedException error = assertInstanceOf(RejectedException.class, failure(status, "", location));
            assertEquals(status, error.status());
            assertEquals(status < 304 && status != 301, error.mayHaveRun());
            assertTrue(error.getMessage().contains("redirects are not followed"), error.getMessage());
            assertTrue(error.getMessage().contains("http://127.0.0.1:" + other.port() + " "), error.getMessage());
            assertFalse(error.getMessage().contains("KEY"));
            assertEquals(0, other.connections());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | is empty",
                "'  \n '                             | is empty",
                "<!doctype html><html></html>        | is HTML",
                "{\"status\":1                       | ends in the middle",
                "{\"status\":                        | ends in the middle",
                "[1]                                 | is JSON, but no object",
                "\"on\"                              | is JSON, but no object",
                "1                                   | is JSON, but no object",
                "{\"status\":1,\"status\":0}         | has a field twice",
                "{\"status\":1}{}                    | goes on after its JSON object",
                "{\"status\":1} x                    | is not JSON (line 1, column",
                "{status:1}                          | is not JSON (line 1, column 2)",
                "{'status':1}                        | is not JSON (line 1, column 2)",
                "{\"status\":NaN}                    | is not JSON",
                "{\"a\":1\"status\":1}               | is not JSON (line 1, column 7)",
                "{\"a\" \"status\":1}                | is not JSON (line 1",
                "{\"a\":[\"x\" \"y\"],\"status\":1}    | is not JSON (line 1",
                "{\"a\":1 \"status                  | is not JSON (line 1, column 8)",
                "{\"status\":01}                     | is not JSON",
                "{}                                  | lacks the field \"status\"",
                "{\"status\":null}                   | should have a whole number in the field \"status\", not null",
                "{\"status\":\"on\"}                 | should have a whole number in the field \"status\", not \"on\"",
                "{\"status\":1.5}                    | should have a whole number",
                "{\"status\":1e99}                   | should have a whole number",
                "{\"status\":[1,2]}                  | should have a whole number",
                "{\"status\":{}}                     | should have a whole number",
                "{\"status\":true}                   | should have a whole number"
            })
    void anAnswerThatIsNoneSaysWhatItIs(String body, String expected) throws Exception {
        MalformedAnswerException error = assertInstanceOf(MalformedAnswerException.class, failure(200, body));
        assertTrue(error.getMessage().contains(expected), error.getMessage());
        assertTrue(error.mayHaveRun());
        assertFalse(failure(Sample.call(Sample.STATUS), 200, body).mayHaveRun());
    }

    @Test
    void depthIsLimited() throws Exception {
        String deep = "{\"x\":" + "[".repeat(50_000) + "]".repeat(50_000) + ",\"status\":1}";
        assertTrue(failure(200, deep).getMessage().contains("unreasonable size or depth"));
    }

    @Test
    void manyFieldsAreLimited() throws Exception {
        StringBuilder many = new StringBuilder("{\"status\":1");
        for (int i = 0; i < 20_000; i++) {
            many.append(",\"f").append(i).append("\":1");
        }
        assertTrue(failure(200, many + "}").getMessage().contains("unreasonable size or depth"));
    }

    @Test
    void anErrorUnder200ThatTheDocumentDoesNotHaveMayFollowTheCommand() throws Exception {
        assertTrue(failure(200, "{\"error\":\"no feedback in time\"}").mayHaveRun());
        assertFalse(failure(200, "{\"error\":\"Impossible to execute\"}").mayHaveRun());
        assertFalse(failure(400, "{\"error\":\"no idea\"}").mayHaveRun());
    }

    @Test
    void aCompressedAnswerIsSaidToBeOne() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n");
                    peer.sendBytes(0x1F, 0x8B, 0x08, 0x00);
                    peer.awaitEnd();
                });
                Caller caller = open(server)) {
            MalformedAnswerException error =
                    assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.POWER)));
            assertTrue(error.getMessage().contains("is compressed (gzip)"), error.getMessage());
        }
    }

    @Test
    void otherCharsetsAreRefused() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"status\":1,\"a\":\"");
                    peer.sendBytes(0xE9);
                    peer.awaitEnd();
                });
                Caller caller = open(server)) {
            // One byte of a two-byte sequence, then the connection's end is not awaited: the length is reached.
            MalformedAnswerException error =
                    assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.POWER)));
            assertTrue(error.getMessage().contains("is not UTF-8"), error.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":1}",
                "{\"status\":\"1\"}",
                "{\"status\":[1]}",
                "{\"status\":[\"1\"]}",
                "{\"status\":1.0}",
                "{\"status\":\" 1 \"}",
                "{\"other\":{\"deep\":[{}]},\"list\":[[1],{}],\"status\":1}",
                "\uFEFF{\"status\":1}",
                "{\"a\":[1]\n\"status\":1}",
                "{\"a\" : \"x\" \"b\": {} \"c\":true\t\"d\": \"1 \\\" 2\"\r\n \"status\" : 1 }",
                " \r\n{ \"status\" : 1 }\r\n"
            })
    void tolerableAnswersAreUnderstood(String body) throws Exception {
        assertEquals(1, answered(body));
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() throws Exception {
        MalformedAnswerException error = tooLarge(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                peer.send("1000\r\n" + " ".repeat(0x1000) + "\r\n");
            }
        });
        assertTrue(error.getMessage().contains("larger than the 5000 bytes"), error.getMessage());
    }

    @Test
    void anAnnouncedSizeIsRefusedBeforeItComes() throws Exception {
        MalformedAnswerException error = tooLarge(peer -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5368709120\r\n\r\n");
            peer.awaitEnd();
        });
        assertTrue(error.getMessage().contains("larger than the 5000 bytes"), error.getMessage());
        assertTrue(error.mayHaveRun());
    }

    @Test
    void whatIsNoHttpIsSaidToBeNone() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send("SSH-2.0-OpenSSH_9.6 secret-banner\r\n\r\n");
                    peer.awaitEnd();
                });
                Caller caller = open(server)) {
            ThinknxException error =
                    assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertInstanceOf(MalformedAnswerException.class, error);
            assertTrue(error.getMessage().contains("no HTTP"), error.getMessage());
        }
    }

    @Test
    void serversWordsAreShortAndHarmless() throws Exception {
        String words = "a\\u0000b\\nc\\u202Ed" + "x".repeat(5000);
        RejectedException error =
                assertInstanceOf(RejectedException.class, failure(400, "{\"error\":\"" + words + "\"}"));
        assertTrue(error.serverMessage().startsWith("a b cdxx"), error.serverMessage());
        assertEquals(201, error.serverMessage().length());
    }

    /** A script for one connection that ends when the client has gone. */
    private interface Endless {
        void serve(Peer peer) throws IOException;
    }

    /** Sends both ways, and waits until the connection is closed each time. */
    private static MalformedAnswerException tooLarge(Endless endless) throws Exception {
        CountDownLatch gone = new CountDownLatch(2);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    try {
                        endless.serve(peer);
                    } finally {
                        gone.countDown();
                    }
                });
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .queryCredentials("u", "pw")
                                .maxAnswerBytes(5000))) {
            ExecutionException failed = assertThrows(
                    ExecutionException.class,
                    () -> caller.callAsync(Sample.call(Sample.TRIGGER)).get());
            assertInstanceOf(MalformedAnswerException.class, failed.getCause());
            MalformedAnswerException error =
                    assertThrows(MalformedAnswerException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            gone.await();
            return error;
        }
    }

    private static int answered(String body) throws Exception {
        try (RawServer server = RawServer.answering(200, body);
                Caller caller = open(server)) {
            return caller.call(Sample.call(Sample.POWER));
        }
    }

    private static ThinknxException failure(int status, String body, String... fields) throws Exception {
        return failure(Sample.call(Sample.POWER), status, body, fields);
    }

    private static ThinknxException failure(Call<Integer> call, int status, String body, String... fields)
            throws Exception {
        try (RawServer server = RawServer.answering(status, body, fields);
                Caller caller = open(server)) {
            return assertThrows(ThinknxException.class, () -> caller.call(call));
        }
    }

    private static Caller open(RawServer server) {
        return Clients.open(
                Sample.API,
                Connection.local("127.0.0.1", server.port()).queryCredentials("service", "canary-password"));
    }
}
