package io.github.thinknxkit.bridge.program;

import io.github.thinknxkit.bridge.Bridge;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.bridge.Plans;
import io.github.thinknxkit.bridge.Steering;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.config.ProgramConfig;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.config.ConfigWatch;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.Opening;
import io.github.thinknxkit.servers.open.ServerChange;
import io.github.thinknxkit.servers.open.ServerSet;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/** A bridge that is kept up with its files. */
public final class RunningBridge implements ConfigWatch.Listener<ProgramConfig>, AutoCloseable {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "thinknx-bridge-upkeep");
        thread.setDaemon(true);
        return thread;
    });
    private final Ground ground;
    private final ServerSet<OpenServer> servers;
    private final Bridge bridge;
    private final ConfigWatch<ProgramConfig> watch;

    /** The servers that the bridge has; touched by whoever has the watch to himself. */
    private List<OpenServer> bridged;

    private final AtomicBoolean isRestarting = new AtomicBoolean();

    /** What is wrong with the files, if anything is. */
    private volatile Optional<String> wrong = Optional.empty();

    private RunningBridge(ConfigFile<ProgramConfig> file, ProgramConfig config, Ground ground) {
        this.ground = ground;
        servers = new ServerSet<>(ground.actions(), Opening::open);
        try {
            ServerChange<OpenServer> unused = servers.serve(config.servers());
            bridged = servers.all();
            bridge = Bridge.start(bridged, config.bridge(), new Steering(this::reload, this::restart), ground);
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
        watch = new ConfigWatch<>(file, config, this);
    }

    /**
     * Starts a bridge.
     *
     * @param file the configuration
     * @param ground what it stands on
     * @return the bridge, which looks at its files from time to time
     * @throws UsageException if anything is wrong with them
     */
    public static RunningBridge start(ConfigFile<ProgramConfig> file, Ground ground) {
        RunningBridge running = new RunningBridge(file, file.read().orElseThrow(), ground);
        Future<?> unused = running.watch.start(running.executor);
        return running;
    }

    @Override
    public void changed(ProgramConfig old, ProgramConfig next) {
        Plans.check(next.bridge(), next.servers(), ground.actions());
        boolean reopens = isRestarting.getAndSet(false);
        ServerChange<OpenServer> change = reopens ? servers.reopen(next.servers()) : servers.serve(next.servers());
        BridgeConfig before = old.bridge();
        BridgeConfig now = next.bridge();
        // What came to nothing after the servers had been opened is tried again, too.
        if (!servers.all().equals(bridged) || !before.options().equals(now.options())) {
            bridge.serve(servers.all(), now.options());
            bridged = servers.all();
            LOG.log(Level.INFO, "the configuration, or a file that it names, has changed; {0}", change);
        }
        if (!before.equals(now.with(before.options()))) {
            LOG.log(Level.WARNING, "what the configuration says of broker, topics and times counts at the next start");
        }
        wrong = Optional.empty();
    }

    @Override
    public void refused(String text) {
        wrong = Optional.of(text);
        LOG.log(Level.ERROR, "the configuration is wrong, so the one before stays:\n{0}", text);
    }

    private void reload() {
        watch.reload();
        wrong.ifPresent(text -> {
            throw new UsageException(text);
        });
    }

    /** Those that are open stay so if they cannot be opened anew. */
    private void restart() {
        isRestarting.set(true);
        try {
            reload();
        } finally {
            isRestarting.set(false);
        }
    }

    /** {@return a future of the bridge's end, which fails if another bridge on the broker has the same id} */
    public CompletableFuture<Void> ended() {
        return bridge.ended();
    }

    @Override
    public void close() {
        executor.shutdownNow();
        bridge.close();
        servers.close();
    }
}
