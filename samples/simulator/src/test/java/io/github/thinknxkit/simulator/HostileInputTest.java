package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that no HTTP client would send, over bare sockets. Each gets a status 4xx (or the 505 of another HTTP
 * version), and the next call is served. */
@Timeout(60)
class HostileInputTest {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String CREDENTIALS = "auth=basic&user=service&pass=secret";
    private static final String STATUS = "/api/V1/powerstatus?guid=" + DemoPlant.CEILING_LIGHT + "&" + CREDENTIALS;

    private static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder().user("service", "secret").key("K3Y").start();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    static List<String> requests() {
        String end = " HTTP/1.1\r\nHost: x\r\n\r\n";
        String long64k = "a".repeat(70_000);
        return List.of(
                "GET /api/V1/power?guid=%" + end,
                "GET /api/V1/power?guid=%4" + end,
                "GET /api/V1/power?guid=%zz" + end,
                "GET /api/V1/power?guid=%c0%af&" + CREDENTIALS + end,
                "GET /api/V1/power?guid=%00&cmd=1&" + CREDENTIALS + end,
                "GET /api/V1/power?guid=\u00e4&cmd=1&" + CREDENTIALS + end,
                "GET /api/V1/%zz" + end,
                "GET /api/V1/%00" + end,
                "GET /api/V1/../../etc/passwd" + end,
                "GET /api/V1/..%2f..%2fetc/passwd" + end,
                "GET //api/V1/powerstatus" + end,
                "GET *" + end,
                "GET " + end,
                "GET x" + end,
                "GET http://x/api/V1/power" + end,
                "GET http://x:99999/api/V1/power" + end,
                "CONNECT x:80" + end,
                "GET /api/V1/power?" + long64k + end,
                "GET /api/V1/power HTTP/1.1\r\nHost: x\r\nX: " + long64k + "\r\n\r\n",
                "GET /api/V1/power HTTP/1.1\r\n\r\n",
                "GET /api/V1/power HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /api/V1/power HTTP/9.9\r\nHost: x\r\n\r\n",
                "BREW /api/V1/power" + end,
                "G\u0000T /api/V1/power" + end,
                "GET /api/V1/power HTTP/1.1\r\nHost: x\r\nAuthorization: Digest \u0000\r\n\r\n",
                "GET /api/V1/power HTTP/1.1\r\nHost: x\r\nAuthorization: Basic ====\r\nAuthorization: Basic a\r\n\r\n",
                "GET /api/V1/power?" + CREDENTIALS + " HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc",
                post("Content-Length: 100000\r\n", ""),
                post("Content-Length: -1\r\n", ""),
                post("Content-Length: x\r\n", ""),
                post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"),
                post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
                post("Transfer-Encoding: chunked\r\n", "zz\r\n\r\n"),
                post("Transfer-Encoding: chunked\r\n", "11170\r\n" + long64k + "\r\n0\r\n\r\n"),
                post("Content-Length: 8\r\n", "guid=%zz"),
                post("Content-Length: 6\r\n", "guid=\u00e4"),
                "\r\n\r\nnonsense\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n");
    }

    private static String post(String headers, String body) {
        return "POST /api/V1/power?" + CREDENTIALS + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + Calls.FORM + "\r\n"
                + headers + "\r\n" + body;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAClientError(String request) throws Exception {
        String answer = exchange(request);
        assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505"), shortened(answer));
        assertTrue(!answer.contains("secret") && !answer.contains("Jetty"), shortened(answer));
        assertEquals(200, Calls.plain().get(simulator.localAddress(), STATUS).statusCode());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    /** Sends, says that there is no more, and reads to the end; the simulator may answer, and close, before it has read all. */
    private static String exchange(String request) throws IOException {
        URI address = simulator.localAddress();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            StringBuilder answer = new StringBuilder();
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                socket.shutdownOutput();
            } catch (SocketException e) {
                // What has been answered can still be read.
            }
            try {
                read(socket, answer);
            } catch (SocketException e) {
                // A connection that is closed with bytes unread is reset after the answer.
            }
            assertTrue(answer.length() > 0, "closed without an answer");
            return answer.toString();
        }
    }

    private static void read(Socket socket, StringBuilder answer) throws IOException {
        byte[] buffer = new byte[4096];
        for (int n = socket.getInputStream().read(buffer);
                n >= 0;
                n = socket.getInputStream().read(buffer)) {
            answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void servesCallsThatComeInOnePacketInTheirOrder() throws Exception {
        String call =
                "GET /api/V1/%s?guid=" + DemoPlant.CEILING_LIGHT + "&" + CREDENTIALS + " HTTP/1.1\r\nHost: x\r\n\r\n";
        String answer = exchange(String.format(call, "powerstatus") + String.format(call, "powerlevelstatus"));
        String namespaces = Arrays.stream(answer.split("\"namespace\":\"", -1))
                .skip(1)
                .map(it -> it.substring(0, it.indexOf('"')))
                .collect(Collectors.joining(","));
        assertEquals("powerstatus,powerlevelstatus", namespaces);
    }

    @Test
    void survivesClientsThatGoAway() throws Exception {
        URI address = simulator.localAddress();
        for (int i = 0; i < 50; i++) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream()
                        .write(("GET " + STATUS + " HTTP/1.1\r\nHo").getBytes(StandardCharsets.US_ASCII));
                socket.setSoLinger(true, 0);
            }
        }
        assertEquals(200, Calls.plain().get(address, STATUS).statusCode());
    }

    @Test
    void refusesPlainHttpOnTheCloudPort() throws Exception {
        URI address = simulator.cloudAddress();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream()
                    .write("GET /K3Y/api/V1/power HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            try {
                read(socket, answer);
            } catch (SocketException e) {
                // A reset refuses as well.
            }
            assertTrue(!answer.toString().contains("HTTP/1.1 200"), answer.toString());
        }
    }
}
