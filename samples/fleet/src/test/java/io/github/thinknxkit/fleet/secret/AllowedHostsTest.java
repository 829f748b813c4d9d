package io.github.thinknxkit.fleet.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where secrets go, and where they do not, whatever an address is made to look like. */
class AllowedHostsTest {

    @ParameterizedTest
    @CsvSource({
        "cloud.example.com, CLOUD.example.com, true",
        "cloud.example.com, cloud.example.com.thief.example, false",
        "*.example.org, a.example.org, true",
        "*.example.org, example.org, false",
        "*.example.org, thiefexample.org, false",
        "192.0.2.*, 192.0.2.17, true",
        "192.0.2.*, 192.0.20.17, false",
        "192.0.2.*, 192.0.2.thief.example, false",
        "2001:db8:*, 2001:db8::1, true",
        "2001:db8:*, 2001:db9::1, false",
        "*, thief.example, true"
    })
    void takePatternsAtTheirWord(String pattern, String host, boolean isAllowed) {
        assertEquals(isAllowed, new AllowedHosts(List.of(pattern)).allow(host));
    }
}
