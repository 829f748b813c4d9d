package io.github.thinknxkit.fleet.serve;

import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.ConnectionReader;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.Opening;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The servers of the partitions that a worker owns. Safe for use by many threads. */
public final class ServerTable implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");

    private final ApiActions actions = new ApiActions(BundledSpec.load());
    private final StateKinds kinds = new StateKinds(actions);
    private final Secrets secrets;
    private final AllowedHosts hosts;
    private final Duration callTime;
    private final double hostRate;
    private final Transport transport;
    private final ServerListener listener;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** A server as its record has it. It is open when the future is complete, and cannot be opened if that has failed. */
    private record Entry(int partition, Optional<FleetServer> record, CompletableFuture<OwnedServer> server) {}

    /**
     * Makes a table without servers.
     *
     * @param callTime how long a call may take at most
     * @param hostRate how many reads a second the whole fleet makes at one host at most
     */
    public ServerTable(
            Secrets secrets,
            AllowedHosts hosts,
            Optional<Path> trust,
            Duration callTime,
            double hostRate,
            ServerListener listener) {
        this.secrets = secrets;
        this.hosts = hosts;
        this.callTime = callTime;
        this.hostRate = hostRate;
        this.listener = listener;
        Transport.Builder builder = Transport.builder().watchRate(hostRate);
        trust.ifPresent(builder::trust);
        this.transport = builder.build();
    }

    /** Takes this worker's share of the reads at each host: a share for each partition. */
    public void share(int owned, int partitions) {
        transport.watchRate(hostRate * Math.max(1, owned) / partitions);
    }

    /** Takes what a record says of a server: opened, opened anew, left alone if nothing has changed, or closed. */
    public synchronized void apply(int partition, String name, Optional<FleetServer> record) {
        Entry before = entries.get(name);
        boolean isSame = before != null
                && before.record().equals(record)
                && before.server().isDone()
                && !before.server().isCompletedExceptionally();
        if (isSame || (before == null && record.isEmpty())) {
            return;
        }
        Optional<OwnedServer> old = Optional.ofNullable(before).flatMap(entry -> now(entry.server()));
        Entry next = record.map(it -> opened(partition, it, before)).orElse(null);
        if (next == null) {
            Entry unused = entries.remove(name);
        } else {
            entries.put(name, next);
        }
        // Not before: whoever looks for the server in between finds the one or the other.
        old.ifPresent(server -> server.open().retire());
        old.ifPresent(server ->
                listener.replaced(server, Optional.ofNullable(next).flatMap(entry -> now(entry.server()))));
    }

    private Entry opened(int partition, FleetServer record, @Nullable Entry before) {
        // Whoever waits for a server that was not there waits for this one.
        CompletableFuture<OwnedServer> server =
                before != null && !before.server().isDone() ? before.server() : new CompletableFuture<>();
        try {
            OwnedServer made = open(partition, record);
            listener.opened(made);
            boolean unused = server.complete(made);
        } catch (UsageException e) {
            LOG.log(System.Logger.Level.WARNING, record.server() + " cannot be opened: " + e.getMessage());
            boolean unused = server.completeExceptionally(e);
        } catch (RuntimeException e) {
            // Such as of a vault that cannot be reached: the other servers can do nothing for it.
            LOG.log(System.Logger.Level.WARNING, record.server() + " cannot be opened", e);
            boolean unused = server.completeExceptionally(
                    new UsageException("it cannot be opened; the log of its worker says why"));
        }
        return new Entry(partition, Optional.of(record), server);
    }

    private OwnedServer open(int partition, FleetServer record) {
        Map<String, RecordValue> given = new HashMap<>();
        given.put("timeout", new RecordValue("timeout", callTime.toMillis() + "ms"));
        record.connection().forEach((key, value) -> given.put(key, new RecordValue(key, value)));
        ConnectionSettings settings = new ConnectionReader(Path.of(record.server()), given, (value, fault) -> {
                    throw fault;
                })
                .read();
        settings.place().ifPresent(this::checkHost);
        ServerConfig config = new ServerConfig(
                record.server(),
                settings.by(secrets.named(record.secret())),
                record.budget().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                record.freshness(),
                OptionalDouble.empty());
        Opening opening = Opening.of(
                config,
                Optional.of(record.plant())
                        .filter(text -> !text.isEmpty())
                        .map(text -> PlantReading.read(
                                record.server(), text.getBytes(StandardCharsets.UTF_8), actions.spec())),
                actions,
                kinds,
                transport);
        return new OwnedServer(partition, record, usable(opening), actions);
    }

    /** The vendor's cloud has one name, which no record can change. */
    private void checkHost(ServerAddress place) {
        boolean isAllowed = place instanceof ServerAddress.Local local
                ? hosts.allow(local.host())
                : !(place instanceof ServerAddress.OnPremise cloud) || hosts.allow(host(cloud.url()));
        if (!isAllowed) {
            throw new UsageException("its host is none of those that the worker's configuration allows as \"hosts\"");
        }
    }

    private static String host(String url) {
        return Optional.ofNullable(URI.create(url).getHost()).orElse("");
    }

    private static OpenServer usable(Opening opening) {
        try {
            return opening.open();
        } catch (IllegalArgumentException e) {
            throw new UsageException("its connection or pace cannot be used: " + e.getMessage());
        }
    }

    /** Tries again to open what could not be opened: a secret may have come. */
    public synchronized void retry() {
        List.copyOf(entries.values()).stream()
                .filter(entry -> entry.server().isCompletedExceptionally())
                .forEach(entry ->
                        entry.record().ifPresent(record -> apply(entry.partition(), record.server(), entry.record())));
    }

    /**
     * Finds a server; one whose record is on its way is waited for.
     *
     * @return fails with a {@link UsageException} if it cannot be opened, or with a {@link java.util.concurrent.TimeoutException}
     */
    public CompletableFuture<OwnedServer> find(int partition, String name, Duration patience) {
        Entry entry = entries.computeIfAbsent(
                name, unused -> new Entry(partition, Optional.empty(), new CompletableFuture<>()));
        return entry.server().isDone()
                ? entry.server()
                : entry.server()
                        .copy()
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        // Nobody is to fill the table with names that do not exist.
                        .whenComplete((server, failure) -> entries.computeIfPresent(
                                name, (key, now) -> failure != null && now.equals(entry) ? null : now));
    }

    /** The server if it is open now. */
    public Optional<OwnedServer> now(String name) {
        return Optional.ofNullable(entries.get(name)).flatMap(entry -> now(entry.server()));
    }

    private static Optional<OwnedServer> now(CompletableFuture<OwnedServer> server) {
        return server.isDone() && !server.isCompletedExceptionally() ? Optional.of(server.join()) : Optional.empty();
    }

    /** Whether there is no such server, or its plant has no such device. One that cannot be opened may have it. */
    public boolean isGone(String name, String guid) {
        Entry entry = entries.get(name);
        return entry == null
                || entry.record().isEmpty()
                || now(entry.server())
                        .filter(server -> server.open().device(guid).isEmpty())
                        .isPresent();
    }

    /** All servers that are open. */
    public List<OwnedServer> open() {
        return entries.values().stream()
                .flatMap(entry -> now(entry.server()).stream())
                .toList();
    }

    /** How many servers cannot be opened. */
    public long broken() {
        return entries.values().stream()
                .filter(entry -> entry.server().isCompletedExceptionally())
                .count();
    }

    /** Closes the servers of a partition that this worker does not own any more. */
    public synchronized void release(int partition) {
        entries.values().removeIf(entry -> {
            boolean isReleased = entry.partition() == partition;
            if (isReleased) {
                now(entry.server()).ifPresent(server -> server.open().retire());
            }
            return isReleased;
        });
    }

    @Override
    public synchronized void close() {
        open().forEach(server -> server.open().retire());
        entries.clear();
        transport.close();
    }
}
