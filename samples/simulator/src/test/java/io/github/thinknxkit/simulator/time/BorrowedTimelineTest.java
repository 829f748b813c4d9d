package io.github.thinknxkit.simulator.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.simulator.time.Timeline.Scheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BorrowedTimelineTest {

    private static final Instant DUSK = Instant.parse("2026-06-20T18:30:00Z");

    private final List<String> done = new ArrayList<>();
    private final ManualTimeline others = new ManualTimeline(DUSK);
    private final Timeline borrowed = Timeline.of(others::now, (delay, task) -> others.after(delay, task)::cancel);

    @Test
    void tasksRunInTheOtherTime() {
        Scheduled unused = borrowed.after(Duration.ofSeconds(2), () -> done.add("later"));
        Scheduled forgotten = borrowed.after(Duration.ofSeconds(1), () -> done.add("forgotten"));
        forgotten.cancel();
        others.advance(Duration.ofSeconds(1));
        assertEquals(List.of(), done);
        others.advance(Duration.ofSeconds(1));
        assertEquals(List.of("later"), done);
        assertEquals(DUSK.plusSeconds(2), borrowed.now());
    }

    @Test
    void tasksWithoutDelayRunAtOnce() {
        Scheduled unused =
                Timeline.of(others::now, (delay, task) -> () -> {}).after(Duration.ZERO, () -> done.add("now"));
        assertEquals(List.of("now"), done);
    }
}
