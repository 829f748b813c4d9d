package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.config.ConfigChange;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.file.ConfigFile;
import io.github.thinknxkit.gateway.config.file.ConfigProblem;
import io.github.thinknxkit.gateway.config.file.ConfigWatch;
import io.github.thinknxkit.gateway.tls.TlsException;
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

    private static final Duration PAUSE = Duration.ofSeconds(2);
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

    /** Looks at the configuration, too, which was read from some content. */
    void watch(ConfigFile file, byte[] content, GatewayConfig known) {
        start();
        Future<?> unused = new ConfigWatch(file, content, known, new Reload()).start(executor, PAUSE);
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

    private final class Reload implements ConfigWatch.Listener {

        @Override
        public void changed(ConfigChange change) {
            try {
                gateway.reload(change.next());
                LOG.log(Level.INFO, "the configuration has changed{0}", told(change.restart()));
            } catch (UsageException e) {
                LOG.log(
                        Level.ERROR,
                        "the configuration has changed and cannot be used, so the one before stays: {0}",
                        e.getMessage());
            }
        }

        @Override
        public void refused(List<ConfigProblem> problems) {
            LOG.log(
                    Level.ERROR,
                    "the configuration is wrong, so the one before stays:\n{0}",
                    ConfigOption.text(problems));
        }
    }

    private static String told(List<String> restart) {
        return restart.isEmpty() ? "" : "; what it says of " + String.join(", ", restart) + " counts at the next start";
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
