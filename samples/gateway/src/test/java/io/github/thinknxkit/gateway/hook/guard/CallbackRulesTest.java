package io.github.thinknxkit.gateway.hook.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackRulesTest {

    private static final CallbackRules EVERYTHING = CallbackRules.of(
            List.of("hooks.example.com", "*.example.org", "0.0.0.0/0", "::/0"), Set.of(443, 8443), false);

    private static final CallbackRules NAMES =
            CallbackRules.of(List.of("hooks.example.com", "*.example.org", "10.1.0.0/16"), Set.of(), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/a?b=c",
                "https://HOOKS.Example.COM/",
                "HTTPS://hooks.example.com",
                "https://hooks.example.com:443/",
                "https://a.example.org/",
                "https://a.b.example.org/",
                "https://10.1.2.3/"
            })
    void allows(String url) {
        assertDoesNotThrow(() -> NAMES.check(CallbackUrl.parse(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Not https, or another port.
                "http://hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "https:hooks.example.com",
                "//hooks.example.com/",
                "https://hooks.example.com:22/",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:99999/",
                // Other hosts.
                "https://example.com/",
                "https://example.org/",
                "https://evilexample.org/",
                "https://hooks.example.com.evil.net/",
                "https://hooks.example.com./",
                "https://localhost/",
                "https://10.2.0.1/",
                "https://8.8.8.8/",
                "https://[2001:db8::7]/",
                // What looks like one host and is another.
                "https://hooks.example.com@10.2.0.1/",
                "https://user:password@hooks.example.com/",
                "https://10.2.0.1#@hooks.example.com/",
                "https://10.2.0.1\\@hooks.example.com/",
                "https://hooks.example.com%2f@10.2.0.1/",
                "https://hooks%2eexample%2ecom/",
                "https://hooks.example.com\t.evil.net/",
                "https://hooks.example.com /",
                "https://hooks。example。com/",
                "https:///",
                "https://",
                "",
                "hooks.example.com"
            })
    void refuses(String url) {
        assertThrows(RefusedAddressException.class, () -> NAMES.check(CallbackUrl.parse(url)));
    }

    /** Numbers in all forms that some library takes for an address. Networks allow all addresses here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "127.1",
                "127.0.1",
                "0177.0.0.1",
                "127.0.0.01",
                "127.0.0.256",
                "127.0.0.1.",
                "1.2.3.4.5",
                "0",
                "[::ffff:10.1.0.1]",
                "[::ffff:0a01:1]",
                "[::10.1.0.1]",
                "[64:ff9b::10.1.0.1]",
                "[2002:0a01:0001::]",
                "[fe80::1%25eth0]",
                "[::1%251]",
                "[::1",
                "169.254.169.254",
                "[fd00:ec2::254]",
                "0.0.0.0",
                "[::]",
                "224.0.0.1",
                "[ff02::1]",
                "255.255.255.255"
            })
    void takesNoAddressInDisguise(String host) {
        assertThrows(RefusedAddressException.class, () -> EVERYTHING.check(CallbackUrl.parse("https://" + host + "/")));
    }

    @ParameterizedTest
    @CsvSource({
        "hooks.example.com, 93.184.216.34, true",
        "hooks.example.com, 2606:2800:220:1:248:1893:25c8:1946, true",
        "hooks.example.com, 10.1.2.3, true",
        "evil.net, 93.184.216.34, false",
        "evil.net, 10.1.2.3, false",
        "hooks.example.com, 10.2.0.1, false",
        "hooks.example.com, 127.0.0.1, false",
        "hooks.example.com, 127.8.8.8, false",
        "hooks.example.com, 169.254.1.1, false",
        "hooks.example.com, 172.31.255.255, false",
        "hooks.example.com, 192.168.1.1, false",
        "hooks.example.com, 100.64.0.1, false",
        "hooks.example.com, 0.0.0.0, false",
        "hooks.example.com, 198.18.0.1, false",
        "hooks.example.com, ::1, false",
        "hooks.example.com, fe80::1, false",
        "hooks.example.com, fec0::1, false",
        "hooks.example.com, fc00::1, false",
        "hooks.example.com, 2001:db8::1, false",
        "hooks.example.com, 2002:7f00:1::, false",
        "hooks.example.com, 64:ff9b::7f00:1, false",
        "hooks.example.com, 2606:2800::5efe:7f00:1, false",
        "10.1.2.3, 10.1.2.3, true",
        "93.184.216.34, 93.184.216.34, false"
    })
    void looksAtTheAddressThatWasFound(String host, String address, boolean isAllowed) throws UnknownHostException {
        assertEquals(isAllowed, NAMES.allows(host, address(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.170.2",
                "169.254.170.23",
                "fd00:ec2::254",
                "100.100.100.200",
                "168.63.129.16",
                "224.0.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::7f00:1",
                "ff02::1",
                "64:ff9b::1",
                "2002::1",
                "2001::1"
            })
    void neverAllowsSome(String address) throws UnknownHostException {
        assertFalse(EVERYTHING.allows("hooks.example.com", address(address)));
    }

    @Test
    void loopbackIsAllowedByItsNetworkOnly() throws UnknownHostException {
        CallbackRules local = CallbackRules.of(List.of("localhost", "127.0.0.0/8", "::1"), Set.of(443), false);
        assertTrue(local.allows("localhost", address("127.0.0.1")));
        assertTrue(local.allows("localhost", address("::1")));
        CallbackRules name = CallbackRules.of(List.of("localhost"), Set.of(443), false);
        assertFalse(name.allows("localhost", address("127.0.0.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.", "a b", "https://example.com", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "a/8", ""})
    void refusesRulesThatAreNone(String rule) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> CallbackRules.of(List.of(rule), Set.of(), false));
        assertTrue(refused.getMessage().contains("expected is a name (hooks.example.com)"), refused::getMessage);
    }

    @Test
    void messagesRepeatNothingOfTheUrl() {
        for (String url :
                List.of("https://user:s3cret@hooks.example.com/", "https://s3cret.evil.net/s3cret", "s3cret")) {
            RefusedAddressException refused =
                    assertThrows(RefusedAddressException.class, () -> NAMES.check(CallbackUrl.parse(url)));
            assertFalse(refused.getMessage().contains("s3cret"), refused::getMessage);
        }
        assertEquals(
                "hooks.example.com:443",
                CallbackUrl.parse("https://hooks.example.com/s3cret?token=s3cret")
                        .toString());
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getAllByName(text)[0];
    }
}
