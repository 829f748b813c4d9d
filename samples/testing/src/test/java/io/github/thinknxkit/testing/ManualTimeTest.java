package io.github.thinknxkit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ManualTimeTest {

    private static final Instant NOON = Instant.parse("2026-06-20T12:00:00Z");

    private final ManualTime time = new ManualTime(NOON);
    private final List<String> done = new ArrayList<>();

    private void note(String what) {
        done.add(what + " at " + Duration.between(NOON, time.now()).toSeconds());
    }

    @Test
    void whatIsDueIsDoneInOrderAtItsOwnMoment() {
        Runnable unused = time.after(Duration.ofSeconds(3), () -> note("third"));
        Runnable unusedFirst = time.after(Duration.ofSeconds(1), () -> {
            note("first");
            Runnable unusedMore = time.after(Duration.ofSeconds(1), () -> note("second"));
        });
        Runnable unusedLate = time.after(Duration.ofSeconds(11), () -> note("late"));
        time.pass(Duration.ofSeconds(10));
        assertEquals(List.of("first at 1", "second at 2", "third at 3"), done);
        assertEquals(NOON.plusSeconds(10), time.now());
        assertEquals("ManualTime[2026-06-20T12:00:10Z, 1 waiting]", time.toString());
    }

    @Test
    void nothingIsDoneBeforeTimePasses() {
        Runnable unused = time.after(Duration.ZERO, () -> note("soon"));
        assertEquals(List.of(), done);
        time.pass(Duration.ZERO);
        assertEquals(List.of("soon at 0"), done);
    }

    @Test
    void whatIsForgottenIsNotDone() {
        Runnable forget = time.after(Duration.ofSeconds(1), () -> note("forgotten"));
        forget.run();
        time.pass(Duration.ofSeconds(2));
        assertEquals(List.of(), done);
    }

    @Test
    void timePassesForwardsOnly() {
        assertThrows(IllegalArgumentException.class, () -> time.pass(Duration.ofSeconds(-1)));
    }
}
