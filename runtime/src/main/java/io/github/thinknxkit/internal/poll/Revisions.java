package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.internal.poll.Reader.Audience;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads, less often than states, which revision of its project a server has. What it reads with also finds a lost server. */
final class Revisions implements Reader, Reader.Audience {

    private static final long FRESHNESS = TimeUnit.MINUTES.toNanos(1);

    private final ProbeCall call;
    private final Consumer<String> changed;
    private @Nullable Reading reading;
    private @Nullable String last;

    Revisions(ProbeCall call, Consumer<String> changed) {
        this.call = call;
        this.changed = changed;
    }

    void watchIn(Table table, long now) {
        if (reading == null) {
            // The states are wanted first.
            reading = new Reading(this, now + TimeUnit.SECONDS.toNanos(1));
            table.add(reading);
        }
    }

    void leave(Table table) {
        if (reading != null) {
            table.remove(this);
            reading = null;
        }
    }

    Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    @Override
    public void answered(Object raw, Instant readAt, Cause cause) {
        String revision = raw.toString();
        String before = last;
        last = revision;
        if (before != null && !revision.isEmpty() && !before.equals(revision)) {
            changed.accept(revision);
        }
    }

    @Override
    public ProbeCall call() {
        return call;
    }

    @Override
    public Audience audience() {
        return this;
    }

    @Override
    public long freshness() {
        return FRESHNESS;
    }

    @Override
    public double budget() {
        return 0;
    }
}
