package io.github.thinknxkit.fleet.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The ids of commands that were claimed or answered of late. They are kept in two halves, so that forgetting costs nothing: an id is
 * known for the window at least, and for twice as long at most.
 */
public final class SeenIds {

    private final Duration window;
    private Set<String> older = new HashSet<>();
    private Set<String> newer = new HashSet<>();
    private Instant turned;

    public SeenIds(Duration window, Instant now) {
        this.window = window;
        this.turned = now;
    }

    public boolean has(String id) {
        return newer.contains(id) || older.contains(id);
    }

    public void add(String id, Instant now) {
        if (Duration.between(turned, now).compareTo(window) >= 0) {
            older = newer;
            newer = new HashSet<>();
            turned = now;
        }
        newer.add(id);
    }
}
