package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.poll.Poller.Standing;
import io.github.thinknxkit.watch.WatchHealth.Access;
import io.github.thinknxkit.watch.WatchHealth.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts what the health of a watch consists of. */
final class HealthCount {

    private final long unhinted;
    private final List<Long> ages = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private int readings;
    private int stale;

    HealthCount(long unhinted) {
        this.unhinted = unhinted;
    }

    void add(Part part) {
        part.look((watched, isStale, age, readAt) -> {
            readings++;
            if (isStale) {
                stale++;
            }
            if (readAt.isPresent()) {
                ages.add(age);
            }
        });
        servers.add(server(part.poller().standing()));
    }

    private static Server server(Standing standing) {
        Access access = standing.isLost() ? Access.LOST : standing.isRefused() ? Access.REFUSED : Access.OPEN;
        return new Server(standing.connection(), access, standing.failure(), standing.lag(), standing.rate());
    }

    WatchHealth health() {
        ages.sort(null);
        return new WatchHealth(readings, readings - ages.size(), stale, age(0.5), age(0.95), age(1), unhinted, servers);
    }

    /** The least age that so many do not exceed. */
    private Duration age(double share) {
        return ages.isEmpty() ? Duration.ZERO : Duration.ofNanos(ages.get((int) Math.ceil(share * ages.size()) - 1));
    }
}
