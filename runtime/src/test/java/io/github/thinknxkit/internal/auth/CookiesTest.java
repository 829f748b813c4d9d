package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {

    private static final String TARGET = "/api/V1/power?guid=a/b";

    private static Cookies set(String... fields) {
        return Cookies.NONE.with(List.of(fields), TARGET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSESSIONID=A1.node0; Path=/; HttpOnly | JSESSIONID=A1.node0",
                "sid=\"a b\"; path=/api | sid=\"a b\"",
                "sid=a=b/+==;Version=1;Max-Age=60 | sid=a=b/+==",
                "sid=; Expires=Mon, 09 Jun 2121 10:18:14 GMT | sid=",
                "sid=x; Domain=example.com; SameSite=Strict; Other | sid=x",
                "sid=x | sid=x"
            })
    void aPairGoesBackByteForByte(String field, String pair) {
        assertEquals(pair, set(field).field(TARGET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "=x",
                "novalue",
                "a b=x",
                "sid=x; Secure",
                "sid=x; Max-Age=0",
                "sid=x; Expires=Thu, 01-Jan-1970 00:00:10 GMT",
                "sid=x\u0001",
                "sid=\u00e9",
                "sid=x; Path=/other",
                "sid=x; Path=/api/V1/pow",
                "sid=x; Path=/api/V1/power/"
            })
    void whatCannotBeSentBackHereIsNotTaken(String field) {
        assertNull(set(field).field(TARGET));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /x, true",
        "/api, /api, true",
        "/api, /api?x=/, true",
        "/api, /api/V1, true",
        "/api/, /api/V1, true",
        "/api/, /api, false",
        "/api, /apix, false",
        "/api, /, false"
    })
    void pathsMatchBySegments(String path, String target, boolean sent) {
        assertEquals(sent, set("a=b; Path=" + path).field(target) != null);
    }

    @Test
    void withoutAPathACookieBelongsToTheDirectoryOfTheRequest() {
        assertEquals("a=b", set("a=b").field("/api/V1/light?x"));
        assertNull(set("a=b").field("/api/V2/light"));
        assertEquals(
                "a=b", Cookies.NONE.with(List.of("a=b; Path=relative"), "/x").field("/y"));
    }

    @Test
    void aCookieIsReplacedAndTakenBackByNameAndPath() {
        Cookies first = set("a=1; Path=/", "b=1; Path=/", "a=2; Path=/api");
        assertEquals("a=2; a=1; b=1", first.field(TARGET));
        Cookies second = first.with(List.of("a=3; Path=/", "b=; Path=/; Max-Age=0"), "/");
        assertEquals("a=2; a=3", second.field(TARGET));
        assertEquals("a=2; a=1; b=1", first.field(TARGET), "cookies of another nonce stay");
    }

    @Test
    void noServerCanFillTheMemory() {
        Cookies cookies = Cookies.NONE;
        for (int i = 0; i < 100; i++) {
            String name = "c" + i + "=";
            cookies =
                    cookies.with(IntStream.range(0, 100).mapToObj(n -> name + n).toList(), TARGET);
            cookies = cookies.with(Collections.nCopies(3, "d" + i + "=" + "x".repeat(4096)), TARGET);
        }
        assertTrue(String.valueOf(cookies.field(TARGET)).length() < 16 * 4096);
        assertFalse(String.valueOf(cookies.field(TARGET)).contains("xx"), "too long");
    }

    @Test
    void noTextShowsACookie() {
        assertEquals("Cookies[1]", set("canary=canary").toString());
    }
}
