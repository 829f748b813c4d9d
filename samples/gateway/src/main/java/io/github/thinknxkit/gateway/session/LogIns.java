package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.gateway.http.CallerNetwork;
import io.github.thinknxkit.gateway.http.Guesses;
import io.github.thinknxkit.page.Role;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Checks names and passwords. */
public final class LogIns {

    private static final Logger LOG = System.getLogger(LogIns.class.getName());

    /** Each takes a processor for a good part of a second. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MOST_OF_A_NAME = 50;
    private static final int MOST_PROVEN = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 200;
    private static final long LARGEST_FILE = 1_000;

    private final Supplier<List<PageUser>> users;
    private final Guesses byAddress;

    /** With more patience, so that many addresses together get no further. */
    private final Guesses byName;

    /** Who has logged in from where, the last of each: whoever guesses elsewhere shuts nobody out. */
    private final Set<String> proven = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final PasswordHash decoy = PasswordHash.decoy();

    public LogIns(Supplier<List<PageUser>> users, InstantSource time) {
        this(users, time, MOST_OF_A_NAME);
    }

    LogIns(Supplier<List<PageUser>> users, InstantSource time, int mostOfAName) {
        this.users = users;
        byAddress = new Guesses(time, 5, FORGOTTEN);
        byName = new Guesses(time, mostOfAName, FORGOTTEN);
    }

    /** Forgets what was put in first. */
    private static final class Latest extends LinkedHashMap<String, Boolean> {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_PROVEN;
        }
    }

    /** What a user may do, and the hash of the password that proves it. */
    public record Access(Role role, PasswordHash password) {}

    /**
     * What became of a log-in.
     *
     * @param access what the user may do; empty if that was not shown
     * @param pause how long to wait before the password is looked at; zero if it was looked at
     */
    public record Outcome(Optional<Access> access, Duration pause) {

        static final Outcome WRONG = new Outcome(Optional.empty(), Duration.ZERO);

        static Outcome later(Duration pause) {
            return new Outcome(Optional.empty(), pause);
        }
    }

    /** Returns what a user may do now, by the configuration and the file with the password's hash; empty if nothing. */
    public Optional<Access> access(String name) {
        return user(name).flatMap(user -> hash(user).map(hash -> new Access(user.role(), hash)));
    }

    private Optional<PageUser> user(String name) {
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
        Optional<Access> access = access(name);
        boolean isRight = access.map(Access::password).orElse(decoy).isOf(password.toCharArray()) && access.isPresent();
        if (!isRight) {
            user(name).filter(user -> access.isEmpty()).ifPresent(LogIns::warn);
            return wrong(address, name);
        }
        // The name keeps its count, or one who may log in would clear the way for others.
        byAddress.forget(CallerNetwork.of(address));
        boolean unused = proven.add(place(address, name));
        return new Outcome(access, Duration.ZERO);
    }

    private static String place(String address, String name) {
        return CallerNetwork.of(address) + " " + name;
    }

    private Duration pause(String address, String name) {
        Duration ofAddress = byAddress.wait(CallerNetwork.of(address));
        Duration ofName = proven.contains(place(address, name)) ? Duration.ZERO : byName.wait(name);
        return ofAddress.compareTo(ofName) > 0 ? ofAddress : ofName;
    }

    private Outcome wrong(String address, String name) {
        Duration unusedOfAddress = byAddress.wrong(CallerNetwork.of(address));
        Duration unusedOfName = byName.wrong(name);
        return Outcome.WRONG;
    }

    private static Optional<PasswordHash> hash(PageUser user) {
        try {
            return Files.size(user.passwordFile()) <= LARGEST_FILE
                    ? PasswordHash.parse(Files.readString(user.passwordFile(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void warn(PageUser user) {
        LOG.log(
                Level.WARNING,
                "nobody can log in as " + user.name() + ": " + user.passwordFile()
                        + " cannot be read, or has no hash of a password; make one with \"password\"");
    }
}
