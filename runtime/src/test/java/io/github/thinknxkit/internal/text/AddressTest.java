package io.github.thinknxkit.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts and clouds as people type them. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://cloud.example.com, https://cloud.example.com",
        "HTTPS://cloud.example.com:1/, https://cloud.example.com:1",
        "https://cloud.example.com:65535/a//, https://cloud.example.com:65535/a",
        "https://[2001:db8::1]//, https://[2001:db8::1]",
        "https://cloud.example.com/a%20b/c, https://cloud.example.com/a%20b/c",
        "https://cloud.example.com/häuser, https://cloud.example.com/h%C3%A4user"
    })
    void cloudsHaveOneForm(String url, String form) {
        assertEquals(form, CloudAddress.parse(url).toString());
        assertEquals(CloudAddress.parse(form), CloudAddress.parse(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://cloud_1.example.com, it has no usable host",
        "https://cloud.example.com:0, a port is 1 to 65535",
        "https://cloud.example.com:65536, a port is 1 to 65535",
        "https://u@cloud_1.example.com, it must not hold a user name or password",
        "mailto:x, it has to begin with https://",
        "https://a b, it is no URL"
    })
    void whatIsNoCloudIsNotRepeated(String url, String why) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> CloudAddress.parse(url));
        assertTrue(error.getMessage().contains(why), error.getMessage());
        assertFalse(error.getMessage().contains("cloud_1"), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A-1.z9",
                "0-0.a",
                "192.0.2.255",
                "0.0.0.0",
                "[::1]",
                "[2001:db8:0:0:0:0:192.0.2.1]",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc.de"
            })
    void hostsStayAsTheyAre(String host) {
        assertEquals(host, Host.parse(host));
    }

    @Test
    void longHostsEndSomewhere() {
        String longest = "a.".repeat(126) + "a";
        assertEquals(longest, Host.parse(longest));
        assertTrue(why("a" + longest).contains("it has 254 characters"), why("a" + longest));
    }

    @ParameterizedTest
    @CsvSource({
        "'', it has 0 characters",
        "a..b, a part between dots is empty",
        "a., a part between dots is empty",
        "-a.b, character 1 is not allowed there",
        "a-.b, character 2 is not allowed there",
        "a.b_c, character 4 is not allowed there",
        "a/b, character 2 is not allowed there",
        "a@b, character 2 is not allowed there",
        "a[b, character 2 is not allowed there",
        "a`b, character 2 is not allowed there",
        "'a{b', character 2 is not allowed there",
        "192.0.2, an IPv4 address has four numbers",
        "1.2.3.4.5, an IPv4 address has four numbers",
        "192.0.2.256, a number of an IPv4 address is 0 to 255",
        "192.0.2.01, a number of an IPv4 address is 0 to 255",
        "192.0.2.1a, a number of an IPv4 address is 0 to 255",
        "192.0.2.1000, a number of an IPv4 address is 0 to 255",
        "fe80::1%eth0, an IPv6 zone cannot be sent",
        "[::1, it looks like an IPv6 address",
        "::g, it looks like an IPv6 address",
        "a:5051, it looks like an IPv6 address",
        "1:2, it looks like an IPv6 address"
    })
    void whatIsNoHostIsRefusedWithItsReason(String text, String why) {
        assertTrue(why(text).contains(why), why(text));
    }

    private static String why(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Host.parse(text))
                .getMessage();
    }

    @Test
    void portsStandBehindHosts() {
        assertEquals("[::1]:80", Host.withPort("[::1]", OptionalInt.of(80)));
        assertEquals("a", Host.withPort("a", OptionalInt.empty()));
    }

    @Test
    void whatIsShownIsOneShortLine() {
        assertEquals("a  b", VisibleText.of("a\r\u2028b\u202E\uD800\uE000\u200B"));
        assertEquals("\"" + "x".repeat(80) + "\"", VisibleText.quoted("x".repeat(80)));
        assertEquals("\"" + "x".repeat(80) + "…\"", VisibleText.quoted("x".repeat(81)));
        assertEquals("x…", VisibleText.shortened("x😀y", 2), "no half of a character");
        assertEquals("x😀…", VisibleText.shortened("x😀y", 3));
    }
}
