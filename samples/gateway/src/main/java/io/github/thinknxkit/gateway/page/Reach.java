package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.watch.WatchHealth;
import io.github.thinknxkit.watch.WatchHealth.Access;
import io.github.thinknxkit.watch.WatchHealth.Server;
import java.util.List;
import java.util.Optional;

/** Whether a server answers, as its watch knows. */
enum Reach {
    OPEN,
    LOST,
    REFUSED,
    /** It has no plant file, or no devices in it, so nobody asks it. */
    UNWATCHED;

    static Reach of(Optional<WatchHealth> health) {
        List<Access> access = health.map(WatchHealth::servers).orElse(List.of()).stream()
                .map(Server::access)
                .toList();
        if (access.isEmpty()) {
            return UNWATCHED;
        }
        if (access.contains(Access.REFUSED)) {
            return REFUSED;
        }
        return access.contains(Access.LOST) ? LOST : OPEN;
    }
}
