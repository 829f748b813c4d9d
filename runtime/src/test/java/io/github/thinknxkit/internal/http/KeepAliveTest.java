package io.github.thinknxkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.internal.http.Origin.KeepAlive;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a connection can be used: a second less than the server says, and never longer than our own limit. */
class KeepAliveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeout=5, max=100 | 4",
                "max=100, Timeout = 7 | 6",
                "timeout=\"3\" | 2",
                "timeout=1 | 0",
                "timeout=0 | 0",
                "timeout=31 | 30",
                "timeout=3600 | 30",
                "timeout=999999999 | 30",
                "timeout=99999999999999999999 | 30",
                "timeout=-5 | 30",
                "timeout=soon | 30",
                "mytimeout=5 | 30",
                "'' | 30",
            })
    void aServersTimeoutCounts(String field, long seconds) {
        HttpHeaders fields = HttpHeaders.of(Map.of("Keep-Alive", List.of(field)), (name, value) -> true);
        assertEquals(seconds * 1_000_000_000L, KeepAlive.nanos(fields, 30_000_000_000L));
    }
}
