package io.github.thinknxkit.gateway.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.gateway.history.History.Sample;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.gateway.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of the last day: few, and no older. */
class HistoryTest {

    private static final Series POOL = new Series("villa", "guid", "VALUE");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Store store;
    private History history;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        store = Store.open(folder);
        history = new History(store, () -> now);
    }

    @AfterEach
    void close() {
        history.close();
        store.close();
    }

    private List<Double> values() {
        return history.lastDay(POOL).stream().map(Sample::value).toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        history.write();
    }

    @Test
    void keepsTheLastValueOfEachSpan() {
        history.note(POOL, 1);
        history.note(POOL, 2);
        pass(Duration.ofMinutes(5));
        history.note(POOL, 3);
        history.note(POOL, 4);
        assertEquals(List.of(2.0, 4.0), values(), "the present one, too");
        pass(Duration.ofMinutes(5));
        assertEquals(List.of(2.0, 4.0, 4.0), values());
        assertEquals(List.of(), history.lastDay(new Series("villa", "other", "VALUE")));
    }

    @Test
    void saysNowAndThenThatNothingChanged() {
        history.note(POOL, 1);
        for (int i = 0; i < 25; i++) {
            history.note(POOL, 1);
            pass(Duration.ofMinutes(5));
        }
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), values(), "at the beginning, twice since, and now");
    }

    @Test
    void forgetsWhatIsOlderThanADay() {
        history.note(POOL, 1);
        history.write();
        pass(Duration.ofHours(23));
        history.note(POOL, 2);
        pass(Duration.ofMinutes(90));
        assertEquals(List.of(1.0, 2.0, 2.0), values(), "the first is gone, the hourly one and the last are there");
        history.forget("villa");
        pass(Duration.ofHours(25));
        assertEquals(List.of(), values());
    }
}
