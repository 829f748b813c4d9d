package io.github.thinknxkit.gateway.config.file;

import io.github.thinknxkit.gateway.config.ConfigChange;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks whether the file of a configuration has changed. What it holds counts, and not its time, since programs that deploy files
 * set that as they please.
 */
public final class ConfigWatch {

    /** Hears of changes. */
    public interface Listener {

        /**
         * Takes a configuration that is valid and differs from the one before it.
         *
         * @param change both
         */
        void changed(ConfigChange change);

        /**
         * Takes what is wrong with the file; the configuration before it stays. The same content is told once.
         *
         * @param problems all that is wrong
         */
        void refused(List<ConfigProblem> problems);
    }

    private final ConfigFile file;
    private final Listener listener;
    private GatewayConfig current;

    /** What was looked at last; empty for a file that could not be read. */
    private byte[] seen;

    /**
     * Begins with the content that a configuration was read from.
     *
     * @param file the file
     * @param seen what the file held then
     * @param current what was read from it
     * @param listener hears of changes, from the thread that looks
     */
    public ConfigWatch(ConfigFile file, byte[] seen, GatewayConfig current, Listener listener) {
        this.file = file;
        this.seen = seen.clone();
        this.current = current;
        this.listener = listener;
    }

    /**
     * Looks from time to time.
     *
     * @param executor runs it
     * @param pause how long it waits after each look
     * @return ends it when it is cancelled
     */
    public Future<?> start(ScheduledExecutorService executor, Duration pause) {
        return executor.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks now, and tells a file that has changed. */
    public synchronized void look() {
        byte[] now = content();
        if (!Arrays.equals(now, seen)) {
            seen = now;
            take();
        }
    }

    /** Reads the file now, as an operator wants who asks for it: one that is wrong is told again. */
    public synchronized void reload() {
        seen = content();
        take();
    }

    private void take() {
        ConfigResult result = file.read();
        result.config()
                .ifPresentOrElse(
                        next -> {
                            ConfigChange change = new ConfigChange(current, next);
                            current = next;
                            if (!change.isEmpty()) {
                                listener.changed(change);
                            }
                        },
                        () -> listener.refused(result.problems()));
    }

    private byte[] content() {
        try {
            return file.bytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
