package io.github.thinknxkit.dynamic.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.DurationWord;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, and times. */
class ServerAddressTest {

    @Test
    void aLocalServer() {
        assertEquals(
                new ServerAddress.Local("192.0.2.10", OptionalInt.of(5051)),
                ServerAddress.parse("http://192.0.2.10:5051", "--url"));
        assertEquals(
                new ServerAddress.Local("server", OptionalInt.empty()), ServerAddress.parse("HTTP://server/", "--url"));
        assertEquals(
                new ServerAddress.Local("[::1]", OptionalInt.of(80)), ServerAddress.parse("http://[::1]:80", "--url"));
    }

    @Test
    void aCloud() {
        assertEquals(
                new ServerAddress.OnPremise("https://cloud.example.com"),
                ServerAddress.parse("https://cloud.example.com", "--url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://server", "http://", "http://a b", "http://server:port", "mailto:x"})
    void others(String url) {
        assertRefused(
                url,
                "--url (\"" + url + "\") must be http://HOST:5051 for a server in your network, or https://HOST for a"
                        + " cloud of your own");
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.10", "server:5051", "localhost/"})
    void anAddressWithoutItsBeginning(String url) {
        assertRefused(url, "--url (\"" + url + "\") lacks its beginning: write http://" + url);
    }

    @ParameterizedTest
    @ValueSource(strings = {" http://server", "http://server:5051 "})
    void blanksAround(String url) {
        assertRefused(url, "--url (\"" + url + "\") begins or ends with a blank; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://knx_server:5051", "https://a_b"})
    void aHostWithAnUnderscore(String url) {
        assertRefused(
                url,
                "--url (\"" + url + "\") has a host with an underscore, which names of hosts must not have (RFC 1123);"
                        + " give its IP address, or another name of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://server\r", "http://server\u0000", "http://s\ufffdrver", "\ufeffhttp://server", "", "  "})
    void damage(String url) {
        UsageException error = assertThrows(UsageException.class, () -> ServerAddress.parse(url, "THINKNX_URL"));
        assertTrue(error.getMessage().startsWith("THINKNX_URL "), error.getMessage());
        assertFalse(error.getMessage().contains("must be"), "the damage itself is named: " + error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://x/hunter2", "x/y?pass=hunter2", "https:/hunter2/x", "//hunter2@x", "http:// x/hunter2"})
    void whatMayBeASecretIsNotRepeated(String url) {
        UsageException error = assertThrows(UsageException.class, () -> ServerAddress.parse(url, "--url"));
        assertFalse(error.getMessage().contains("hunter2"), error.getMessage());
    }

    private static void assertRefused(String url, String message) {
        UsageException error = assertThrows(UsageException.class, () -> ServerAddress.parse(url, "--url"));
        assertEquals(message, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://server/api/V1", "http://server?a=hunter2", "http://server#hunter2"})
    void anAddressEndsAtThePort(String url) {
        UsageException error = assertThrows(UsageException.class, () -> ServerAddress.parse(url, "--url"));
        assertEquals(
                "--url ends at the port: the path is known, and parameters belong to a command", error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://service:hunter2@server",
                "http://hunter2@server:5051",
                "https://k:hunter2@a_b",
                "https://hunter2@x/y"
            })
    void credentialsAreRefusedAndNotRepeated(String url) {
        UsageException error = assertThrows(UsageException.class, () -> ServerAddress.parse(url, "THINKNX_URL"));
        assertTrue(error.getMessage().startsWith("THINKNX_URL holds a user or password"), error.getMessage());
        assertFalse(error.getMessage().contains("hunter2"), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "5s,PT5S", "2m,PT2M", "1h,PT1H"})
    void times(String word, String time) {
        assertEquals(Duration.parse(time), DurationWord.parse(word, "--timeout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0s", "-1s", "5 s", "1.5s", "9999999s", "s", "", "5d"})
    void otherTimes(String word) {
        UsageException error = assertThrows(UsageException.class, () -> DurationWord.parse(word, "--timeout"));
        assertEquals(
                "--timeout is a time such as 500ms, 5s or 2m, more than zero, not \"" + word + "\"",
                error.getMessage());
    }
}
