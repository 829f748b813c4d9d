package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.plant.SnapshotDifference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads a plant again and again, and tells what has changed. It is polite: there is a pause after each round, and a longer one
 * after a round in which the server found that it was asked too much.
 */
public final class Watch {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Supplier<Snapshot> reader;
    private final StatePrinter printer;
    private final Duration interval;
    private final Pause pause;
    private final Clock clock;
    private final Set<String> unknown = new HashSet<>();

    /** Waits between two rounds. */
    @FunctionalInterface
    public interface Pause {

        /**
         * Waits.
         *
         * @param time how long
         * @throws InterruptedException if the thread is interrupted
         */
        void last(Duration time) throws InterruptedException;
    }

    /**
     * Creates a watch.
     *
     * @param reader reads all states
     * @param printer prints changes
     * @param interval how long to wait after each round
     * @param pause waits
     * @param clock tells when a change was seen
     */
    public Watch(Supplier<Snapshot> reader, StatePrinter printer, Duration interval, Pause pause, Clock clock) {
        this.reader = reader;
        this.printer = printer;
        this.interval = interval;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Watches.
     *
     * @param rounds how many times to read, the first one included; empty for ever
     * @return the exit status: that of the first reading that failed in the last round, or 0
     * @throws InterruptedException if the thread is interrupted
     */
    public int run(Optional<Integer> rounds) throws InterruptedException {
        Snapshot before = reader.get();
        int status = tell(before);
        Duration wait = pauseAfter(before, interval);
        for (int round = 1; rounds.isEmpty() || round < rounds.get(); round++) {
            pause.last(wait);
            Snapshot now = reader.get();
            SnapshotDifference difference = now.since(before);
            Instant time = clock.instant();
            difference.changes().forEach(change -> printer.change(time, change));
            status = tell(now);
            wait = pauseAfter(now, wait);
            before = merged(before, now);
        }
        return status;
    }

    /** What could not be read now keeps its last known state, so that a change is told when it can be read again. */
    private static Snapshot merged(Snapshot before, Snapshot now) {
        Stream<DeviceState> kept = before.states().stream()
                .filter(state -> now.failures().stream()
                        .anyMatch(failed ->
                                failed.device().guid().equals(state.device().guid())
                                        && state.name().startsWith(failed.reading() + ".")));
        return new Snapshot(Stream.concat(now.states().stream(), kept).toList(), List.of());
    }

    /** Reports each reading once when it begins to fail. */
    private int tell(Snapshot now) {
        Set<String> failing = new HashSet<>();
        for (FailedReading failed : now.failures()) {
            String name = failed.device().guid() + " " + failed.reading();
            failing.add(name);
            if (!unknown.contains(name)) {
                printer.failure(failed);
            }
        }
        unknown.clear();
        unknown.addAll(failing);
        return now.failures().isEmpty()
                ? 0
                : ErrorCode.of(now.failures().get(0).failure()).status();
    }

    private Duration pauseAfter(Snapshot now, Duration last) {
        Optional<RateLimitedException> limited = now.failures().stream()
                .map(FailedReading::failure)
                .filter(RateLimitedException.class::isInstance)
                .map(RateLimitedException.class::cast)
                .findFirst();
        if (limited.isEmpty()) {
            return interval;
        }
        Duration twice = last.multipliedBy(2);
        Duration asked = limited.get().retryAfter().orElse(twice);
        Duration longer = asked.compareTo(twice) > 0 ? asked : twice;
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
}
