package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Lease;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.serve.OwnedServer;
import io.github.thinknxkit.fleet.serve.ServerTable;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchHealth;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** A worker of a fleet, from its start until it is closed: it leaves the group in peace. */
public final class FleetWorker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration STUCK = Duration.ofSeconds(60);
    private static final int RETRY_SECONDS = 30;

    private final WorkerSettings settings;
    private final Lease lease;
    private final ServerTable servers;
    private final Ownership ownership;
    private final StateFeed states;
    private final Outbox outbox;
    private final CommandLoop loop;
    private final Thread commanding;
    private final Thread following;
    private final ScheduledExecutorService timer;
    private final AtomicLong seconds = new AtomicLong();

    private FleetWorker(WorkerSettings settings, int partitions, WorkerMeters meters) {
        this.settings = settings;
        Clock clock = Clock.systemUTC();
        String name = settings.worker();
        // Two processes of one name are two, and one that starts again is another.
        String instance = name + "/" + UUID.randomUUID();
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> thread(work, name + "-timer"));
        this.outbox =
                new Outbox(() -> settings.kafka().writer(name), settings.kafka().topics(), name, clock, timer, meters);
        this.lease = new Lease(settings.session(), System::nanoTime);
        this.states = new StateFeed(outbox, name, this::owned);
        this.servers = new ServerTable(
                settings.secrets(),
                settings.hosts(),
                settings.trust(),
                settings.callTime(),
                settings.hostRate(),
                states);
        this.ownership = new Ownership(partitions, lease, servers, outbox, clock, settings, this::released);
        Unusable unusable = new Unusable(meters);
        this.loop = new CommandLoop(
                settings,
                instance,
                partitions,
                clock,
                lease,
                ownership,
                new Executions(servers, outbox, clock, settings.callTime()),
                prepared ->
                        new Follower(settings.kafka(), name, partitions, servers, outbox, unusable, clock, prepared),
                unusable,
                meters);
        this.commanding = thread(loop, name + "-commands");
        this.following = thread(loop.follower(), name + "-servers");
        show(meters);
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) ->
                LOG.log(System.Logger.Level.ERROR, "the thread " + name + " has ended: restart the worker", failure));
        return thread;
    }

    /**
     * Starts a worker.
     *
     * @throws IllegalStateException if the topics are missing, or cannot be those of one fleet
     */
    public static FleetWorker start(WorkerSettings settings, WorkerMeters meters) {
        int partitions;
        try (Admin admin = settings.kafka().admin()) {
            partitions = settings.kafka().topics().partitions(admin);
        }
        FleetWorker worker = new FleetWorker(settings, partitions, meters);
        worker.begin();
        return worker;
    }

    private void begin() {
        commanding.start();
        following.start();
        var unused = timer.scheduleAtFixedRate(this::everySecond, 1, 1, TimeUnit.SECONDS);
    }

    private Optional<OwnedPartition> owned(int partition) {
        return ownership.find(partition);
    }

    private void released(OwnedPartition partition) {
        loop.follower().release(partition);
    }

    /** What must not end: a failure of one turn is told, and the next comes. */
    private void everySecond() {
        try {
            ownership.checkLease();
            long now = seconds.incrementAndGet();
            long round = Math.max(1, settings.republish().toSeconds());
            servers.open().stream()
                    .filter(server -> Math.floorMod(server.name().hashCode(), round) == now % round)
                    .forEach(states::writeAll);
            if (now % RETRY_SECONDS == 0) {
                servers.retry();
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "what is done every second has failed", e);
        }
    }

    private void show(WorkerMeters meters) {
        meters.show("partitions", () -> ownership.all().size());
        meters.show("servers", () -> servers.open().size(), "state", "open");
        meters.show("servers", servers::broken, "state", "broken");
        meters.show(
                "inflight",
                () -> ownership.all().stream()
                        .mapToInt(OwnedPartition::inFlight)
                        .sum());
        meters.show("lag", loop::lag);
        meters.show("lease", () -> lease.isHeld() ? 1 : 0);
        meters.show("states.age.max", this::oldest);
        meters.show("states.stale", () -> watches().mapToInt(WatchHealth::stale).sum());
    }

    private double oldest() {
        return watches()
                        .map(WatchHealth::oldest)
                        .mapToDouble(Duration::toMillis)
                        .max()
                        .orElse(0)
                / 1000;
    }

    private Stream<WatchHealth> watches() {
        List<OwnedServer> open = servers.open();
        return open.stream().flatMap(server -> server.open().watch().stream()).map(Watch::health);
    }

    /** Whether it does its work: its loop goes round, and what it owns is confirmed. */
    public boolean isHealthy() {
        boolean isConfirmed = ownership.all().isEmpty() || lease.isHeld();
        return isConfirmed && loop.sinceLastTurn().compareTo(STUCK) < 0 && commanding.isAlive() && following.isAlive();
    }

    /** How many partitions it owns. */
    public int partitions() {
        return ownership.all().size();
    }

    @Override
    public void close() {
        loop.end();
        join(commanding);
        loop.follower().end();
        join(following);
        servers.close();
        timer.shutdownNow();
        outbox.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(40).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
