package io.github.thinknxkit.gateway.history;

import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.gateway.store.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps measured values of the last day: of each series one in five minutes at most, the last, and one in an hour where nothing
 * changes. What came since the last of these is lost by a crash. Safe for use by many threads.
 */
public final class History implements AutoCloseable {

    private static final Logger LOG = System.getLogger(History.class.getName());

    private static final Duration PACE = Duration.ofMinutes(5);
    private static final Duration SURE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    /** So that one who makes up devices does not fill the memory. */
    private static final int MOST_SERIES = 50_000;

    private final SampleTable table;
    private final InstantSource time;
    private final Map<Series, State> present = new HashMap<>();
    private final ScheduledExecutorService pacemaker = Executors.newSingleThreadScheduledExecutor(History::thread);

    private record State(double value, boolean isWritten, Instant writtenAt) {

        boolean isDue(Instant now) {
            return !isWritten || !now.isBefore(writtenAt.plus(SURE));
        }
    }

    public History(Store store, InstantSource time) {
        this.table = new SampleTable(store);
        this.time = time;
        Future<?> unused =
                pacemaker.scheduleWithFixedDelay(this::tick, PACE.toSeconds(), PACE.toSeconds(), TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-gateway-history");
        thread.setDaemon(true);
        return thread;
    }

    public synchronized void note(Series series, double value) {
        State known = present.get(series);
        if (known == null ? present.size() < MOST_SERIES : known.value() != value) {
            present.put(series, new State(value, false, Instant.EPOCH));
        }
    }

    /** Returns the values of the last day, the oldest first and the present one last. */
    public List<Sample> lastDay(Series series) {
        Instant now = time.instant();
        List<Sample> samples = table.since(series, now.minus(KEPT));
        synchronized (this) {
            State state = present.get(series);
            if (state != null) {
                samples.add(new Sample(now, state.value()));
            }
        }
        return samples;
    }

    private void tick() {
        try {
            write();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "values of the last minutes are not in the history of the page", e);
        }
    }

    /** Writes what is due, and forgets what is older than a day; done every five minutes, and when this is closed. */
    public void write() {
        Instant now = time.instant();
        Map<Series, Double> due = new HashMap<>();
        synchronized (this) {
            present.forEach((series, state) -> {
                if (state.isDue(now)) {
                    due.put(series, state.value());
                }
            });
        }
        if (!due.isEmpty()) {
            table.put(due, now);
        }
        synchronized (this) {
            due.forEach((series, value) -> present.computeIfPresent(
                    series, (key, state) -> state.value() == value ? new State(value, true, now) : state));
        }
        table.forgetBefore(now.minus(KEPT));
    }

    /** Forgets the present values of a server that is no longer there. */
    public synchronized void forget(String server) {
        present.keySet().removeIf(series -> series.server().equals(server));
    }

    /** Writes what is left. */
    @Override
    public void close() {
        pacemaker.shutdownNow();
        tick();
    }

    /** A value at one moment. It held until the next one. */
    public record Sample(Instant at, double value) {}

    /**
     * Which values belong together.
     *
     * @param controller the controller, as the page names it
     */
    public record Series(String server, String guid, String controller) {}
}
