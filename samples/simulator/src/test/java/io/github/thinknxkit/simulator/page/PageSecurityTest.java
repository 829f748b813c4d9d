package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other web sites cannot do through a browser that can reach the page. */
@Timeout(60)
class PageSecurityTest {

    private static final String REVEAL = "POST /page/key/reveal HTTP/1.1";

    private static Simulator simulator;
    private static URI page;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder().key("canary").webPort(0).start();
        page = simulator.webAddress();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    /** By a socket: the JDK's client guards the very fields that matter here. */
    private static String raw(String requestLine, String host, String... fields) throws IOException {
        StringBuilder request =
                new StringBuilder(requestLine).append("\r\nHost: ").append(host).append("\r\nConnection: close\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        String length = requestLine.startsWith("POST") ? "Content-Length: 0\r\n" : "";
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((request + length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String host() {
        return page.getAuthority();
    }

    @Test
    void givesItsOwnScriptsWhatTheyAskFor() throws Exception {
        String answer =
                raw(REVEAL, host(), "X-Thinknx-Page: 1", "Origin: http://" + host(), "Sec-Fetch-Site: same-origin");
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.contains("canary"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "127.0.0.1.evil.example",
                "192.168.0.1",
                "localhost.evil.example",
                "[::2]"
            })
    void answersNoRequestForAnotherHost(String host) throws Exception {
        for (String line :
                new String[] {"GET / HTTP/1.1", "GET /page/plant HTTP/1.1", "GET /page/events HTTP/1.1", REVEAL}) {
            String answer = raw(line, host, "X-Thinknx-Page: 1");
            assertTrue(answer.startsWith("HTTP/1.1 403"), line + ": " + answer);
            assertFalse(answer.contains("canary"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void answersToTheNamesOfThisMachine(String name) throws Exception {
        assertTrue(raw("GET /page/server HTTP/1.1", name + ":" + page.getPort()).startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @CsvSource({
        "X-Other: 1,                   X-Other: 2",
        "X-Thinknx-Page: 1,            Origin: http://evil.example",
        "X-Thinknx-Page: 1,            Origin: null",
        "X-Thinknx-Page: 1,            Origin: http://127.0.0.1:1",
        "X-Thinknx-Page: 1,            Sec-Fetch-Site: cross-site",
        "X-Thinknx-Page: 1,            Sec-Fetch-Site: same-site"
    })
    void changesNothingForAnotherSite(String one, String other) throws Exception {
        String answer = raw(REVEAL, host(), one, other);
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertFalse(answer.contains("canary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test",
                "test/cancel",
                "state/put",
                "shutdown",
                "restart/soft",
                "restart/full",
                "key/enable",
                "key/renew",
                "faults/add",
                "faults/remove",
                "faults/clear"
            })
    void guardsEveryChange(String name) throws Exception {
        String line = "POST /page/" + name + " HTTP/1.1";
        assertTrue(raw(line, host()).startsWith("HTTP/1.1 403"), "without the field of the page");
        assertTrue(raw(line, "evil.example", "X-Thinknx-Page: 1").startsWith("HTTP/1.1 403"));
        assertTrue(raw(line, host(), "X-Thinknx-Page: 1", "Origin: http://evil.example")
                .startsWith("HTTP/1.1 403"));
        String read = raw("GET /page/" + name + " HTTP/1.1", host());
        assertTrue(read.startsWith("HTTP/1.1 404"), "a GET changes nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"devices.csv", "plant.yaml", "simulator.pem", "copied?operation=power&way=BASIC"})
    void letsNoOtherSiteReadFiles(String name) throws Exception {
        assertTrue(raw("GET /page/" + name + " HTTP/1.1", host(), "Sec-Fetch-Site: cross-site")
                .startsWith("HTTP/1.1 403"));
        assertTrue(raw("GET /page/" + name + " HTTP/1.1", "evil.example").startsWith("HTTP/1.1 403"));
    }

    @Test
    void letsNoOtherSiteReadOrEmbed() throws Exception {
        assertTrue(raw("GET /page/plant HTTP/1.1", host(), "Sec-Fetch-Site: cross-site")
                .startsWith("HTTP/1.1 403"));
        String followed = raw("GET / HTTP/1.1", host(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate");
        assertTrue(followed.startsWith("HTTP/1.1 200"), "a link from elsewhere leads to the page");
        assertTrue(raw("OPTIONS /page/key/reveal HTTP/1.1", host(), "Origin: http://evil.example")
                .startsWith("HTTP/1.1 403"));
    }

    @Test
    void allowsNothingInlineAndNothingFromElsewhere() throws Exception {
        HttpResponse<String> html = new PageClient(page).get("/");
        String policy = html.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("require-trusted-types-for 'script'"));
        assertEquals(
                "nosniff", html.headers().firstValue("X-Content-Type-Options").orElseThrow());
        Pattern inline =
                Pattern.compile("<style|style=|\\son\\w+=|<script(?![^>]*src=\"\\w)|(src|href)=\"([^\"]*:|/|\\\\)");
        assertFalse(inline.matcher(html.body()).find(), "something inline or foreign in index.html");
    }

    @Test
    void staysOnTheLoopbackWhereTheApiDoesNot() throws Exception {
        try (Simulator open =
                Simulator.builder().key("K3Y").bindAddress("0.0.0.0").webPort(0).start()) {
            assertEquals("127.0.0.1", open.webAddress().getHost());
        }
    }
}
