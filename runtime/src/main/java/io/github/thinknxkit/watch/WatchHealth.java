package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.text.DurationText;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a watch stands at one moment.
 *
 * @param readings how many readings it makes again and again
 * @param unread how many of them have had no answer yet
 * @param stale how many of them are too old
 * @param medianAge an age that half of what was read does not exceed; zero if nothing was
 * @param age95 an age that 95 % of what was read does not exceed; zero if nothing was
 * @param oldest the greatest age of what was read; zero if nothing was
 * @param unhinted how many changes were found that no hint announced, if there is a source of hints
 * @param servers the servers
 */
public record WatchHealth(
        int readings,
        int unread,
        int stale,
        Duration medianAge,
        Duration age95,
        Duration oldest,
        long unhinted,
        List<Server> servers) {

    /** Copies the list. */
    public WatchHealth {
        Objects.requireNonNull(medianAge, "medianAge");
        Objects.requireNonNull(age95, "age95");
        Objects.requireNonNull(oldest, "oldest");
        servers = List.copyOf(Objects.requireNonNull(servers, "servers"));
    }

    /** {@return whether everything was read and is fresh, and all servers answer} */
    public boolean isGood() {
        return unread == 0 && stale == 0 && servers.stream().allMatch(server -> server.access() == Access.OPEN);
    }

    /** Whether a server is read. */
    public enum Access {
        /** It answers. */
        OPEN,
        /** It does not answer, and is asked one thing at a time. */
        LOST,
        /** It refuses the credentials, and is not asked. */
        REFUSED
    }

    /**
     * How a server stands.
     *
     * @param connection the connection, such as {@code local 192.0.2.10:5051}
     * @param access whether it is read
     * @param failure why not, if it is not
     * @param lag how late the reading is that is due longest; zero if none is due
     * @param readsPerSecond how many reads are made in a second at most, just now: the budget, or less where the server
     *     showed that it is too much
     */
    public record Server(
            String connection, Access access, Optional<RuntimeException> failure, Duration lag, double readsPerSecond) {

        /** Checks that nothing is null. */
        public Server {
            Objects.requireNonNull(connection, "connection");
            Objects.requireNonNull(access, "access");
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(lag, "lag");
        }

        /** Returns which, and how it stands. */
        @Override
        public String toString() {
            return connection + " " + access
                    + failure.map(why -> " (" + why.getMessage() + ")").orElse("");
        }
    }

    /** Returns the figures, such as {@code 120 readings, 0 unread, 2 stale, oldest 48 s; local 192.0.2.10:5051 OPEN}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(readings)
                .append(" readings, ")
                .append(unread)
                .append(" unread, ")
                .append(stale)
                .append(" stale, oldest ")
                .append(DurationText.of(oldest.truncatedTo(ChronoUnit.SECONDS)));
        servers.forEach(server -> text.append("; ").append(server));
        return text.toString();
    }
}
