package io.github.thinknxkit.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

    private static final Secret PASSWORD = Secret.of("pw");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.10, local 192.0.2.10:80",
        "server.example.com, local server.example.com:80",
        "localhost, local localhost:80",
        "::1, local [::1]:80",
        "[2001:db8::1], local [2001:db8::1]:80",
        "::ffff:192.0.2.1, local [::ffff:192.0.2.1]:80"
    })
    void hostsAreNamesAndAddresses(String host, String label) {
        assertEquals(label, Connection.local(host, 80).digest("u", PASSWORD).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://h",
                "h:80",
                "u@h",
                "h/x",
                "h_h",
                "-h",
                "a..b",
                "h ",
                "1.2.3",
                "1.2.3.256",
                "1.2.3.04",
                "::g",
                "[::1",
                "[::1]:80",
                "fe80::1%eth0",
                "h\n",
                "höst"
            })
    void otherHostsAreRefused(String host) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Connection.local(host));
        assertTrue(error.getMessage().startsWith("this is no host name or address: "), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536})
    void portsHaveARange(int port) {
        assertThrows(IllegalArgumentException.class, () -> Connection.local("h", port));
    }

    @ParameterizedTest
    @CsvSource({
        "https://cloud.example.com, cloud cloud.example.com",
        "HTTPS://cloud.example.com/, cloud cloud.example.com",
        "https://cloud.example.com/a//, cloud cloud.example.com",
        "https://[2001:db8::1]:8443/home, cloud [2001:db8::1]:8443"
    })
    void cloudsAreReachedOverHttps(String url, String label) {
        assertEquals(label, Connection.onPremise(url, "key").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "http://cloud.example.com, has to begin with https",
        "cloud.example.com, has to begin with https",
        "https://u:p@cloud.example.com, must not hold a user name",
        "https://cloud.example.com?x=1, must not have a query",
        "https://cloud.example.com#x, must not have a query or fragment",
        "https://h_h, has no usable host",
        "https:///x, has no usable host",
        "https://h:70000, a port is 1 to 65535",
        "https://h h, is no URL"
    })
    void otherAddressesAreRefused(String url, String reason) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Connection.onPremise(url, "key"));
        assertTrue(error.getMessage().contains(reason), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "a\u0000"})
    void unusableKeysAreRefused(String key) {
        assertThrows(IllegalArgumentException.class, () -> Connection.cloud(key));
    }

    @Test
    void limitsHaveRanges() {
        Connection connection = Connection.cloud("key");
        assertThrows(IllegalArgumentException.class, () -> connection.timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> connection.feedbackTimeout(Duration.ofMillis(-1)));
        assertThrows(IllegalArgumentException.class, () -> connection.maxAnswerBytes(0));
        assertThrows(IllegalArgumentException.class, () -> connection.maxAnswerBytes(1L << 31));
        assertThrows(IllegalArgumentException.class, () -> connection.maxInFlight(0));
        assertThrows(IllegalArgumentException.class, () -> connection.maxRate(0));
        assertThrows(IllegalArgumentException.class, () -> connection.maxRate(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }

    @Test
    void transportsPrintWhatTheyAreSetTo() {
        Transport.Builder builder = Transport.builder().idleTimeout(Duration.ofMillis(1500));
        assertEquals("Transport[connectTimeout=5 s, idleTimeout=1500 ms]", builder.toString());
        try (Transport transport = builder.build()) {
            assertEquals(builder.toString(), transport.toString());
        }
    }

    @Test
    void connectionsAreValues() {
        LocalServer server = Connection.local("h", 1);
        Connection one =
                server.digest("u", PASSWORD).timeout(Duration.ofSeconds(1)).maxRate(5);
        Connection same =
                Connection.local("h", 1).digest("u", PASSWORD).maxRate(5).timeout(Duration.ofSeconds(1));
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, one.post());
        assertNotEquals(
                one, server.basic("u", PASSWORD).timeout(Duration.ofSeconds(1)).maxRate(5));
        assertNotEquals(
                one, server.digest("u", "pw").timeout(Duration.ofSeconds(1)).maxRate(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version",
                "version=",
                "version=v 1",
                "version=../x",
                "path.power=",
                "path.=x",
                "path.power=/x",
                "path.power=a//b",
                "path.power=..",
                "path.power=a?b",
                "parameter.power=x",
                "parameter.power.=x",
                "parameter..cmd=x",
                "parameter.power.cmd=a=b",
                "other=x"
            })
    void quirksThatAreNoneAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quirks.parse(text));
    }

    @Test
    void laterQuirksWin() {
        Quirks quirks = Quirks.none()
                .version("v1")
                .path("a", "b")
                .and(Quirks.none().version("v2").path("c", "d/e"));
        assertEquals(Quirks.none().version("v2").path("a", "b").path("c", "d/e"), quirks);
    }
}
