package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.gateway.http.CallerNetwork;
import io.github.thinknxkit.gateway.http.Guesses;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Checks names and passwords. */
public final class LogIns {

    private static final Logger LOG = System.getLogger(LogIns.class.getName());

    /** Each takes a processor for a good part of a second. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 200;
    private static final long LARGEST_FILE = 1_000;

    private final Supplier<List<PageUser>> users;
    private final Guesses byAddress;

    /** With more patience, so that many addresses together get no further, and nobody is shut out by one. */
    private final Guesses byName;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final PasswordHash decoy = PasswordHash.decoy();

    public LogIns(Supplier<List<PageUser>> users, InstantSource time) {
        this.users = users;
        byAddress = new Guesses(time, 5, FORGOTTEN);
        byName = new Guesses(time, 50, FORGOTTEN);
    }

    /**
     * What became of a log-in.
     *
     * @param user who it is; empty if that was not shown
     * @param pause how long to wait before the password is looked at; zero if it was looked at
     */
    public record Outcome(Optional<PageUser> user, Duration pause) {

        static final Outcome WRONG = new Outcome(Optional.empty(), Duration.ZERO);

        static Outcome later(Duration pause) {
            return new Outcome(Optional.empty(), pause);
        }
    }

    public Optional<PageUser> user(String name) {
        return users.get().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Checks a name and a password. A name that nobody has takes as long as a wrong password, and is answered alike. */
    public Outcome logIn(String address, String name, String password) {
        if (name.length() > LONGEST_NAME || password.length() > LONGEST_PASSWORD) {
            return wrong(address, "");
        }
        Duration pause = pause(address, name);
        if (!pause.isZero()) {
            return Outcome.later(pause);
        }
        if (!places.tryAcquire()) {
            return Outcome.later(SOON);
        }
        try {
            return checked(address, name, password);
        } finally {
            places.release();
        }
    }

    private Outcome checked(String address, String name, String password) {
        Optional<PageUser> user = user(name);
        Optional<PasswordHash> hash = user.flatMap(LogIns::hash);
        boolean isRight = hash.orElse(decoy).isOf(password.toCharArray()) && hash.isPresent();
        if (!isRight) {
            return wrong(address, name);
        }
        // The name keeps its count, or one who may log in would clear the way for others.
        byAddress.forget(CallerNetwork.of(address));
        return new Outcome(user, Duration.ZERO);
    }

    private Duration pause(String address, String name) {
        Duration ofAddress = byAddress.wait(CallerNetwork.of(address));
        Duration ofName = byName.wait(name);
        return ofAddress.compareTo(ofName) > 0 ? ofAddress : ofName;
    }

    private Outcome wrong(String address, String name) {
        Duration unusedOfAddress = byAddress.wrong(CallerNetwork.of(address));
        Duration unusedOfName = byName.wrong(name);
        return Outcome.WRONG;
    }

    private static Optional<PasswordHash> hash(PageUser user) {
        try {
            if (Files.size(user.passwordFile()) <= LARGEST_FILE) {
                Optional<PasswordHash> hash =
                        PasswordHash.parse(Files.readString(user.passwordFile(), StandardCharsets.UTF_8));
                if (hash.isPresent()) {
                    return hash;
                }
            }
            LOG.log(
                    Level.WARNING,
                    "nobody can log in as " + user.name() + ": " + user.passwordFile()
                            + " has no hash of a password; make one with \"password\"");
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "nobody can log in as " + user.name() + ": " + user.passwordFile() + " cannot be read ("
                            + e.getClass().getSimpleName() + ")");
        }
        return Optional.empty();
    }
}
