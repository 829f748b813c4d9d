package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.config.ConfigWatch;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.open.ServerChange;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps a gateway up with its files: the configuration, and the certificate. */
final class Upkeep implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.gateway");

    private static final Duration CERTIFICATE_PAUSE = Duration.ofSeconds(30);

    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "thinknx-gateway-upkeep"));
    private final Running gateway;

    Upkeep(Running gateway) {
        this.gateway = gateway;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Looks at the certificate from now on. */
    void start() {
        Future<?> unused = executor.scheduleWithFixedDelay(
                this::lookAtCertificate,
                CERTIFICATE_PAUSE.toMillis(),
                CERTIFICATE_PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Looks at the configuration and the files of its servers, too. */
    void watch(ConfigFile<GatewayConfig> file, GatewayConfig known) {
        start();
        Future<?> unused = new ConfigWatch<>(file, known, new Reload()).start(executor);
    }

    private void lookAtCertificate() {
        try {
            gateway.lookAtCertificate();
        } catch (TlsException e) {
            LOG.log(
                    Level.ERROR,
                    "the certificate has changed and cannot be used, so the one before stays: {0}",
                    e.getMessage());
        }
    }

    private final class Reload implements ConfigWatch.Listener<GatewayConfig> {

        @Override
        public void changed(GatewayConfig old, GatewayConfig next) {
            ServerChange<?> servers = gateway.reload(next);
            if (!servers.isEmpty() || !old.equals(next)) {
                LOG.log(
                        Level.INFO,
                        "the configuration, or a file that it names, has changed{0}{1}",
                        servers.isEmpty() ? "" : "; " + servers,
                        restart(next.restartFrom(old)));
            }
        }

        @Override
        public void refused(String text) {
            LOG.log(Level.ERROR, "the configuration is wrong, so the one before stays:\n{0}", text);
        }
    }

    private static String restart(List<String> keys) {
        return keys.isEmpty() ? "" : "; what it says of " + String.join(", ", keys) + " counts at the next start";
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
