package io.github.thinknxkit.servers.config;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.file.ConfigResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks whether a configuration has changed: its file, or a file that it names for a server. */
public final class ConfigWatch<C extends Configured> {

    /** Hears of changes, from the thread that looks. */
    public interface Listener<C> {

        /**
         * Takes a valid configuration, of which something may have changed: what it says, or what its files hold. The first look
         * tells always, since files may have changed since they were read. If it cannot be used, by {@link UsageException}, the old
         * one stays, and the next look tries again.
         */
        void changed(C old, C next);

        /** Takes all that is wrong; the configuration before it stays. The same is told once. */
        void refused(String text);
    }

    private static final Logger LOG = System.getLogger(ConfigWatch.class.getName());

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ConfigFile<C> file;
    private final Listener<C> listener;
    private C current;
    private List<Path> files;

    /** What was looked at last; empty if it is to be looked at in any case. */
    private Optional<FileDigest> seen = Optional.empty();

    /** What is wrong, and was told. */
    private Optional<String> told = Optional.empty();

    /** Begins with a configuration that is in force. */
    public ConfigWatch(ConfigFile<C> file, C current, Listener<C> listener) {
        this.file = file;
        this.current = current;
        this.listener = listener;
        this.files = files(current);
    }

    /** Looks from time to time, with a pause after each look, until it is cancelled. */
    public Future<?> start(ScheduledExecutorService executor) {
        return executor.scheduleWithFixedDelay(this::lookOn, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What nobody foresaw must not end the looking. */
    private void lookOn() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the configuration has changed and cannot be used, so the one before stays", e);
        }
    }

    /** Looks now, and tells what has changed. */
    public synchronized void look() {
        FileDigest now = FileDigest.of(files);
        // What could not be used may be usable now: a right, or a variable, is in no file.
        if (!Optional.of(now).equals(seen) || told.isPresent()) {
            seen = Optional.of(now);
            Optional<String> wrong = take();
            wrong.filter(text -> !told.equals(wrong)).ifPresent(listener::refused);
            told = wrong;
        }
    }

    /** Looks now, as an operator wants who asks for it: what is wrong is told again. */
    public synchronized void reload() {
        seen = Optional.empty();
        told = Optional.empty();
        look();
    }

    /** Reads the file, and returns what is wrong. */
    private Optional<String> take() {
        try {
            ConfigResult<C> result = file.read();
            C next = result.orElseThrow();
            files = files(next);
            seen = Optional.of(FileDigest.of(files));
            listener.changed(current, next);
            current = next;
            return Optional.empty();
        } catch (UsageException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private List<Path> files(C config) {
        Stream<Path> named = config.servers().stream().map(ServerConfig::files).flatMap(Collection::stream);
        return Stream.concat(Stream.of(file.path()), named.distinct()).toList();
    }
}
