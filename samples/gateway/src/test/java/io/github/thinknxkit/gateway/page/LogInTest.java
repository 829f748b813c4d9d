package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.page.RequestGuard;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, for how long, and who does not. */
@Tag("once")
@Timeout(60)
class LogInTest {

    private static PageFixture gateway;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        gateway = new PageFixture(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @AfterEach
    void letTimePass() {
        // So that wrong passwords of one test are forgotten in the next.
        gateway.pass(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/session",
                "/servers",
                "/servers.html",
                "/s/villa/",
                "/s/villa",
                "/s/villa/index.html",
                "/s/villa/page/plant",
                "/s/villa/page/server",
                "/s/villa/page/events",
                "/s/villa/page/keys",
                "/s/villa/page/history?guid=a&controller=b",
                "/s/villa/page/devices.csv",
                "/s/villa/page/plant.yaml",
                "/s//villa/page/plant",
                "/s/villa/../villa/page/plant",
                "/s/villa%2Fpage%2Fplant",
                "/login/../s/villa/page/plant",
                "/S/villa/page/plant"
            })
    void tellsStrangersNothing(String path) throws Exception {
        HttpResponse<String> answer = gateway.stranger().get(path);
        assertTrue(List.of(400, 401).contains(answer.statusCode()), answer.toString());
        assertFalse(answer.body().contains("1IzPsz"), answer.body());
        HttpResponse<String> changed = gateway.stranger().change(path, "");
        assertTrue(List.of(400, 401).contains(changed.statusCode()), changed.toString());
    }

    @Test
    void leadsABrowserToTheLogIn() throws Exception {
        PageUserAgent stranger = gateway.stranger();
        HttpResponse<String> answer = stranger.send(stranger.to("/s/villa/").header("Sec-Fetch-Mode", "navigate"));
        assertEquals(303, answer.statusCode());
        assertEquals("/login", answer.headers().firstValue("Location").orElseThrow());
        assertEquals(200, stranger.get("/login").statusCode());
        assertEquals(200, stranger.get("/login.js").statusCode());
        assertEquals(200, stranger.get("/own-text-de.json").statusCode());
    }

    @Test
    void logsInAndOut() throws Exception {
        PageUserAgent anna = gateway.stranger();
        HttpResponse<String> answer = anna.logIn("anna", PageFixture.PASSWORD);
        assertEquals(200, answer.statusCode());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.matches("__Host-thinknx=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict"), cookie);
        assertTrue(anna.get("/session").body().startsWith("{\"user\":\"anna\",\"role\":\"ADMINISTER\",\"mark\":\""));
        assertTrue(anna.get("/servers").body().contains("\"name\":\"villa\""));
        assertEquals(303, anna.get("/s/villa").statusCode());
        assertEquals(200, anna.get("/s/villa/").statusCode());
        assertEquals(404, anna.get("/s/other/").statusCode());
        assertEquals(404, anna.get("/s/villa/../../etc").statusCode());
        String kept = anna.cookie;
        HttpResponse<String> left = anna.change("/session/end", "");
        assertTrue(left.headers().firstValue("Set-Cookie").orElseThrow().endsWith("; Max-Age=0"));
        anna.cookie = kept;
        assertEquals(401, anna.get("/servers").statusCode(), "the token is worth nothing any more");
        String audit = gateway.audit();
        assertTrue(audit.contains("\"log-in\"") && audit.contains("\"log-out\""), audit);
        assertFalse(audit.contains(PageFixture.PASSWORD) || audit.contains(kept.substring(15)), "no secret");
    }

    @ParameterizedTest
    @CsvSource({"anna, wrong", "anna, ''", "nobody, open sesame", "'', ''", "Anna, open sesame", "anna%00, open sesame"
    })
    void takesNoWrongNameOrPassword(String name, String password) throws Exception {
        PageUserAgent stranger = gateway.stranger();
        HttpResponse<String> answer = stranger.logIn(name, password);
        assertEquals(401, answer.statusCode());
        assertEquals("{\"error\":\"wrong\"}", answer.body());
        assertEquals("", stranger.cookie);
    }

    @Test
    void makesAnotherTokenAtEachLogIn() throws Exception {
        PageUserAgent anna = gateway.stranger();
        String planted = "__Host-thinknx=" + "A".repeat(43);
        anna.cookie = planted;
        anna.logIn("anna", PageFixture.PASSWORD);
        String first = anna.cookie;
        assertNotEquals(planted, first);
        anna.logIn("otto", PageFixture.PASSWORD);
        assertNotEquals(first, anna.cookie);
        anna.cookie = first;
        assertEquals(401, anna.get("/servers").statusCode(), "the former session ended");
    }

    @Test
    void endsWhenNobodyDoesAnything() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        gateway.pass(Duration.ofMinutes(29));
        assertEquals(200, anna.get("/servers").statusCode());
        gateway.pass(Duration.ofMinutes(29));
        assertEquals(200, anna.get("/s/villa/page/server").statusCode(), "what the page asks by itself");
        gateway.pass(Duration.ofMinutes(2));
        assertEquals(401, anna.get("/s/villa/page/server").statusCode(), "is no use of it");
    }

    @Test
    void endsAfterHalfADayInAnyCase() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        for (int i = 0; i < 35; i++) {
            gateway.pass(Duration.ofMinutes(20));
            assertEquals(200, anna.get("/servers").statusCode());
        }
        gateway.pass(Duration.ofMinutes(21));
        assertEquals(401, anna.get("/servers").statusCode());
    }

    @Test
    void endsWithTheUser() throws Exception {
        PageUserAgent lena = gateway.user("lena");
        try {
            gateway.keepUsers(2);
            assertEquals(401, lena.get("/servers").statusCode());
        } finally {
            gateway.keepUsers(3);
        }
    }

    /** Whoever changes a password that others know wants them out. */
    @Test
    void endsWithThePassword() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        String other =
                PasswordHash.of("other".toCharArray(), new SecureRandom()).text();
        String before = gateway.password(other);
        try {
            assertEquals(401, anna.get("/servers").statusCode());
        } finally {
            assertEquals(other, gateway.password(before));
        }
        assertEquals(200, gateway.user("anna").get("/servers").statusCode());
    }

    @Test
    void slowsDownWhoeverGuesses() throws Exception {
        PageUserAgent stranger = gateway.stranger();
        for (int i = 0; i < 5; i++) {
            assertEquals(401, stranger.logIn("otto", "guess" + i).statusCode());
        }
        HttpResponse<String> answer = stranger.logIn("otto", PageFixture.PASSWORD);
        assertEquals(429, answer.statusCode(), "the right password is not looked at, either");
        assertEquals("1", answer.headers().firstValue("Retry-After").orElseThrow());
        gateway.pass(Duration.ofSeconds(2));
        assertEquals(401, stranger.logIn("otto", "guess").statusCode());
        gateway.pass(Duration.ofSeconds(1));
        assertEquals(429, stranger.logIn("otto", PageFixture.PASSWORD).statusCode(), "each takes longer");
        gateway.pass(Duration.ofSeconds(2));
        assertEquals(200, stranger.logIn("otto", PageFixture.PASSWORD).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "X-Thinknx-Page: 1, ''",
        "X-Thinknx-Page: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, ''",
        "X-Thinknx-Page: MARK, Origin: https://evil.example",
        "X-Thinknx-Page: MARK, Origin: null",
        "X-Thinknx-Page: MARK, Sec-Fetch-Site: cross-site",
        "X-Thinknx-Page: MARK, Sec-Fetch-Site: same-site"
    })
    void letsNoOtherSiteChangeAnything(String first, String second) throws Exception {
        PageUserAgent anna = gateway.user("anna");
        for (String path : List.of("/s/villa/page/test", "/s/villa/page/keys/make", "/session/end")) {
            var request = anna.to(path).POST(BodyPublishers.ofString(""));
            for (String field : List.of(first, second)) {
                if (!field.isEmpty()) {
                    String[] parts = field.split(": ", 2);
                    request.header(parts[0], parts[1].replace("MARK", anna.mark));
                }
            }
            assertEquals(403, anna.send(request).statusCode(), path);
        }
        assertEquals(200, anna.get("/servers").statusCode());
    }

    @Test
    void letsNoOtherSiteReadAnything() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        for (String path : List.of("/servers", "/session", "/s/villa/page/plant", "/s/villa/page/events")) {
            assertEquals(
                    403,
                    anna.send(anna.to(path).header("Sec-Fetch-Site", "cross-site"))
                            .statusCode(),
                    path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 403",
        "localhost.evil.example, 403",
        "localhost@evil.example, 4",
        "'', 4",
        "localhost:1, 200",
        "LOCALHOST, 200",
        "192.0.2.1, 200",
        "[2001:db8::1]:8443, 200"
    })
    void isOpenedByItsNamesOnly(String host, String status) throws Exception {
        var address = gateway.address();
        try (SSLSocket socket =
                (SSLSocket) gateway.trust.getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    @Test
    void sendsTheHeadersThatBrowsersNeed() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        for (String path : List.of("/login", "/", "/servers", "/s/villa/", "/s/villa/page/plant", "/nothing")) {
            var fields = anna.get(path).headers();
            String policy = fields.firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'self';") && policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals("nosniff", fields.firstValue("X-Content-Type-Options").orElseThrow());
        }
        for (String path : List.of("/servers", "/session", "/s/villa/page/plant", "/s/villa/page/server")) {
            assertEquals(
                    "no-store",
                    anna.get(path).headers().firstValue("Cache-Control").orElseThrow(),
                    path);
        }
    }

    @Test
    void endsForWhatIsSentSlowlyToo() throws Exception {
        PageUserAgent anna = gateway.user("anna");
        String form = "id=none";
        try (Socket socket = gateway.socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("/s/villa/page/test/cancel", "Cookie: " + anna.cookie, anna.mark, form.length()));
            byte[] goOn = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertEquals("HTTP/1.1 100", new String(goOn, 0, 12, StandardCharsets.US_ASCII));
            assertEquals(200, anna.change("/session/end", "").statusCode());
            out.write(form.getBytes(StandardCharsets.US_ASCII));
            byte[] reply = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 403", new String(reply, StandardCharsets.US_ASCII));
        }
    }

    private static byte[] head(String path, String field, String mark, int length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + field + "\r\n" + RequestGuard.MARK + ": " + mark
                        + "\r\nContent-Length: " + length + "\r\nExpect: 100-continue\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A thread for each would be all that there are, for callers of the API too. */
    @Test
    void whoNeverSendsTheFormKeepsNobodyOut() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 220; i++) {
                Socket socket = gateway.socket();
                silent.add(socket);
                socket.getOutputStream().write(head("/session", "X: x", "1", 40));
            }
            assertEquals(200, gateway.stranger().get("/login").statusCode());
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void survivesWhatNobodyWouldWrite() throws Exception {
        PageUserAgent stranger = gateway.stranger();
        assertEquals(
                400, stranger.change("/session", "user=" + "x".repeat(5_000)).statusCode());
        assertEquals(400, stranger.change("/session", "user=%zz").statusCode());
        assertEquals(
                401,
                stranger.change("/session", "user=anna&password=" + "x".repeat(3_000))
                        .statusCode());
        for (String cookie : List.of("__Host-thinknx=", "__Host-thinknx=%00", "__Host-thinknx=" + "é".repeat(10))) {
            stranger.cookie = cookie;
            assertEquals(401, stranger.get("/servers").statusCode());
        }
        PageUserAgent anna = gateway.user("anna");
        anna.cookie = "__Host-thinknx=" + "B".repeat(43) + "; " + anna.cookie;
        assertEquals(200, anna.get("/servers").statusCode(), "one that somebody planted beside it changes nothing");
        assertEquals(
                400,
                anna.change("/s/villa/page/test", "x=" + "y".repeat(20_000)).statusCode());
        assertEquals(
                404,
                anna.send(anna.to("/servers")
                                .header(RequestGuard.MARK, anna.mark)
                                .DELETE())
                        .statusCode());
    }
}
