package io.github.thinknxkit.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no client would send them. */
@Timeout(60)
class HostileRequestsTest {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;
    private static final String CALL = "/api/V1/power?guid=" + LAMP + "&cmd=1";

    @TempDir
    static Path folder;

    private static GatewayHouse house;
    private static String key;

    @BeforeAll
    static void open() throws Exception {
        house = GatewayHouse.open(folder);
        key = house.key(Right.READ, Right.COMMAND);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static int commands() {
        return house.simulator().journal().admitted("power").size();
    }

    /** Sends bytes, and returns all that comes until the gateway closes the connection, which it may do before it has read them all. */
    private static String raw(String request) throws IOException {
        var reply = new ByteArrayOutputStream();
        try (Socket socket = house.socket()) {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(ISO_8859_1));
                out.flush();
            } catch (SocketException e) {
                // The gateway answers, and closes, before it has read all.
            }
            try {
                long unused = socket.getInputStream().transferTo(reply);
            } catch (SocketException e) {
                // A connection that is closed with bytes unread is reset after the reply.
            }
        }
        assertTrue(reply.size() > 0, "closed without a reply");
        return reply.toString(ISO_8859_1);
    }

    private static String get(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    private static int status(String reply) {
        return Integer.parseInt(reply.substring(9, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/KEY//api/V1/power?guid=G&cmd=1",
                "//KEY/api/V1/power?guid=G&cmd=1",
                "/KEY/api/V1//power?guid=G&cmd=1",
                "/KEY/api/V1/power/?guid=G&cmd=1",
                "/KEY/api%2FV1/power?guid=G&cmd=1",
                "/KEY/api/V1/x/../power?guid=G&cmd=1",
                "/KEY/api/V1/./power?guid=G&cmd=1",
                "/KEY/api/V1/%70ower?guid=G&cmd=1",
                "/KEY/api/V1/power;x=1?guid=G&cmd=1",
                "/KEY/API/V1/power?guid=G&cmd=1",
                "/KEY/api/V2/power?guid=G&cmd=1",
                "/KEY/api/V1\\power?guid=G&cmd=1",
                "/KEY/api/V1/power%00?guid=G&cmd=1",
                "/KEY/api/V1/..%2f..%2fpower?guid=G&cmd=1",
                "/x/KEY/api/V1/power?guid=G&cmd=1",
                "/KEY?guid=G&cmd=1",
                "https://other.example/KEY/api/V1/power/?guid=G&cmd=1"
            })
    void thereIsOneWayToWriteAPath(String target) throws IOException {
        int before = commands();
        String reply = get(target.replace("KEY", key).replace("guid=G", "guid=" + LAMP));
        assertTrue(List.of(400, 403, 404).contains(status(reply)), reply);
        assertFalse(reply.contains(key), reply);
        assertEquals(before, commands());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /KEY/api/V1/power",
                "Content-Length: 0\r\nContent-Length: 44\r\n\r\n",
                "Transfer-Encoding: identity, chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: +0\r\n\r\n",
                "X: a\r\n folded\r\n\r\n",
                "X\0: a\r\n\r\n"
            })
    void whatTwoServersWouldReadInTwoWaysIsRefused(String rest) throws IOException {
        int before = commands();
        String reply = raw("POST /" + key + CALL + " HTTP/1.1\r\nHost: x\r\n" + rest.replace("KEY", key));
        assertTrue(List.of(400, 501).contains(status(reply)), reply);
        assertEquals(1, reply.split("HTTP/1\\.1 ", -1).length - 1, reply);
        assertEquals(before, commands());
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() throws IOException {
        String reply = raw("POST /" + key + CALL + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n");
        assertEquals(413, status(reply));
        String chunked = raw("POST /" + key + CALL
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("4000\r\n" + "a".repeat(0x4000) + "\r\n").repeat(500) + "0\r\n\r\n");
        assertEquals(413, status(chunked));
    }

    /** A caller that sends slowly may be told to go on long before all is there. */
    @Test
    void aKeyThatIsRevokedMeanwhileIsRefused() throws Exception {
        NewKey revoked = house.newKey(Scope.everything(Right.COMMAND));
        int before = commands();
        String form = "guid=" + LAMP + "&cmd=1";
        try (Socket socket = house.socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /" + revoked.text() + "/api/V1/power HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                            + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            byte[] goOn = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertEquals(100, status(new String(goOn, ISO_8859_1)));
            var unused = house.gateway().keys().revoke(revoked.key().id());
            out.write(form.getBytes(ISO_8859_1));
            String reply = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            assertEquals(403, status(reply));
        }
        assertEquals(before, commands());
    }

    @Test
    void aHeadThatIsTooLargeIsNotRead() throws IOException {
        String reply = raw("GET /" + key + CALL + " HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
        assertEquals(431, status(reply));
        assertEquals(414, status(get("/" + key + CALL + "&x=" + "a".repeat(20_000))));
    }

    @Test
    void whatJettyRefusesHasTheDocumentsFormAndRepeatsNothing() throws IOException {
        String reply = raw("GET /" + key + CALL + " HTTP/9.9\r\nHost: x\r\n\r\n");
        assertTrue(reply.contains("{\"error\":\""), reply);
        assertFalse(reply.contains(key), reply);
        assertFalse(reply.toLowerCase(Locale.ROOT).contains("jetty"), reply);
    }

    @Test
    void plainHttpIsSentToHttps() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), house.gateway().redirectPort())) {
            socket.getOutputStream()
                    .write("GET /K/api/V1/power HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: close\r\n\r\n"
                            .getBytes(ISO_8859_1));
            String reply = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            assertEquals(301, status(reply));
            assertTrue(reply.contains("Location: " + house.gateway().address() + "/K/api/V1/power\r\n"), reply);
        }
    }

    @Test
    void thousandsOfIdleConnectionsKeepNobodyOut() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 2_000; i++) {
                idle.add(new Socket(
                        InetAddress.getLoopbackAddress(),
                        house.gateway().address().getPort()));
            }
            assertEquals(200, house.get("/" + key + CALL).statusCode());
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    /** Each may have somebody's server asked, be written to the disk, or be answered with all states. */
    @ParameterizedTest
    @ValueSource(strings = {"hooks", "events?colour=red"})
    void whatTheGatewayAnswersItselfCountsToo(String path) throws Exception {
        String slow = house.gateway()
                .keys()
                .make("villa", "test", Scope.everything(Right.READ), new CallLimit(0.01, 2), Optional.empty())
                .text();
        int first = house.get("/" + slow + "/api/V1/" + path).statusCode();
        assertEquals(first, house.get("/" + slow + "/api/V1/" + path).statusCode());
        HttpResponse<String> later = house.get("/" + slow + "/api/V1/" + path);
        assertEquals(429, later.statusCode());
        assertTrue(later.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void whoGuessesIsMadeToWaitAndOthersAreNot() throws Exception {
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status = house.get("/nx_guess" + i + "/api/V1/power").statusCode();
        }
        assertEquals(429, status);
        assertEquals(200, house.get("/" + key + CALL).statusCode());
    }
}
