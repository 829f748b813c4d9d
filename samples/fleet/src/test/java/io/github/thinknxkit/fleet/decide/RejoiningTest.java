package io.github.thinknxkit.fleet.decide;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a worker that failed waits. */
class RejoiningTest {

    private static final Duration SESSION = Duration.ofSeconds(6);

    @Test
    void whoFailsAgainAndAgainWaitsLongerUpToASession() {
        Rejoining rejoining = new Rejoining(SESSION, new Random(7));

        List<Duration> waits = Stream.generate(() -> rejoining.after(Duration.ofSeconds(2)))
                .limit(6)
                .toList();

        long[] longest = {1, 2, 4, 6, 6, 6};
        for (int i = 0; i < waits.size(); i++) {
            long millis = waits.get(i).toMillis();
            assertTrue(millis >= longest[i] * 500 && millis <= longest[i] * 1000, waits::toString);
        }
    }

    @Test
    void whoWasAMemberForLongerThanASessionBeginsAnew() {
        Rejoining rejoining = new Rejoining(SESSION, new Random(7));
        Duration unused = rejoining.after(Duration.ZERO);
        unused = rejoining.after(Duration.ZERO);

        assertTrue(rejoining.after(SESSION.plusMillis(1)).toMillis() <= 1000);
    }

    @Test
    void workersDoNotAllWaitAlike() {
        Duration one = new Rejoining(SESSION, new Random(1)).after(Duration.ZERO);
        Duration other = new Rejoining(SESSION, new Random(2)).after(Duration.ZERO);

        assertNotEquals(one, other);
    }
}
