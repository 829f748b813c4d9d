package io.github.thinknxkit.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class GuessesTest {

    private final ManualTime time = new ManualTime();
    private final Guesses guesses = new Guesses(time::now, 11, Duration.ofMinutes(1));

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            var unused = guesses.wrong(CallerNetwork.of(address));
        }
    }

    @Test
    void slowsWhoeverGoesOnGuessing() {
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            seconds.add(guesses.wrong(CallerNetwork.of("192.0.2.7")).toSeconds());
        }

        assertEquals(
                List.of(
                        0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L,
                        300L),
                seconds);
    }

    @Test
    void letsNobodyGuessMeanwhile() {
        guess("192.0.2.7", 13);
        assertEquals(Duration.ofSeconds(4), guesses.wait("192.0.2.7"));
        time.pass(Duration.ofSeconds(3));
        assertEquals(Duration.ofSeconds(1), guesses.wait("192.0.2.7"));
        time.pass(Duration.ofSeconds(2));
        assertEquals(Duration.ZERO, guesses.wait("192.0.2.7"));
        guess("192.0.2.7", 1);
        guesses.forget("192.0.2.7");
        assertEquals(Duration.ZERO, guesses.wait("192.0.2.7"));
    }

    @Test
    void forgetsInTime() {
        guess("192.0.2.7", 20);

        time.pass(Duration.ofMinutes(9));

        assertEquals(Duration.ofSeconds(2), guesses.wrong(CallerNetwork.of("192.0.2.7")));
        time.pass(Duration.ofMinutes(1));
        assertEquals(Duration.ofSeconds(2), guesses.wrong(CallerNetwork.of("192.0.2.7")));
        time.pass(Duration.ofMinutes(3));
        assertEquals(Duration.ZERO, guesses.wrong(CallerNetwork.of("192.0.2.7")));
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

        assertEquals(same, !guesses.wrong(CallerNetwork.of(other)).isZero());
    }

    @Test
    void forgetsThoseWhoGuessedLongestAgoWhenThereAreMany() {
        guess("192.0.2.7", 15);
        for (int i = 0; i < 10_000; i++) {
            guess("10.0." + i / 256 + "." + i % 256, 1);
            if (i == 5_000) {
                assertFalse(guesses.wrong(CallerNetwork.of("192.0.2.7")).isZero());
            }
        }
        assertFalse(guesses.wrong(CallerNetwork.of("192.0.2.7")).isZero());

        for (int i = 0; i < 10_000; i++) {
            guess("10.1." + i / 256 + "." + i % 256, 1);
        }
        assertEquals(Duration.ZERO, guesses.wrong(CallerNetwork.of("192.0.2.7")));
    }
}
