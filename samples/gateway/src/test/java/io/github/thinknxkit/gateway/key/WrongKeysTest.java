package io.github.thinknxkit.gateway.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.testing.HandTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class WrongKeysTest {

    private final HandTime time = new HandTime();
    private final WrongKeys wrong = new WrongKeys(time);

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            var unused = wrong.note(address);
        }
    }

    @Test
    void slowsWhoeverGoesOnGuessing() {
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            seconds.add(wrong.note("192.0.2.7").map(Duration::toSeconds).orElse(0L));
        }

        assertEquals(
                List.of(
                        0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L, 300L,
                        300L),
                seconds);
    }

    @Test
    void forgetsInTime() {
        guess("192.0.2.7", 20);

        time.pass(Duration.ofMinutes(9));

        assertEquals(Optional.of(Duration.ofSeconds(2)), wrong.note("192.0.2.7"));
        time.pass(Duration.ofMinutes(1));
        assertEquals(Optional.of(Duration.ofSeconds(2)), wrong.note("192.0.2.7"));
        time.pass(Duration.ofMinutes(2));
        assertEquals(Optional.empty(), wrong.note("192.0.2.7"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "[2001:db8:1:2::1], 2001:db8:1:2::2, true",
        "fe80::1%eth0, fe80::2%eth1, true",
        "192.0.2.7, 192.0.2.8, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        ":::::, 192.0.2.7, false",
        "unix, unix, true"
    })
    void knowsWhoseAddressesAreTheSame(String one, String other, boolean same) {
        guess(one, 15);

        assertEquals(same, wrong.note(other).isPresent());
    }

    @Test
    void forgetsThoseWhoGuessedLongestAgoWhenThereAreMany() {
        guess("192.0.2.7", 15);
        for (int i = 0; i < 10_000; i++) {
            guess("10.0." + i / 256 + "." + i % 256, 1);
            if (i == 5_000) {
                assertTrue(wrong.note("192.0.2.7").isPresent());
            }
        }
        assertTrue(wrong.note("192.0.2.7").isPresent());

        for (int i = 0; i < 10_000; i++) {
            guess("10.1." + i / 256 + "." + i % 256, 1);
        }
        assertEquals(Optional.empty(), wrong.note("192.0.2.7"));
    }
}
