package io.github.thinknxkit.micrometer;

import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchHealth;
import io.github.thinknxkit.watch.WatchHealth.Access;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The meters of a name that watches have: of the watch that had it last, until that is closed. */
final class WatchMeters {

    private static final String WATCH = "watch";
    private static final WeakReference<Watch> NONE = new WeakReference<>(null);

    /** One look at the watch, which goes through all readings, serves all meters that are asked at a time. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final MeterRegistry registry;
    private final String name;
    private final Clock clock;
    private final Counter changes;

    /** Guarded by this, as are the next two. Empty if there is none. */
    private WeakReference<Watch> watch = NONE;

    private @Nullable WatchHealth health;
    private long seenAt;

    WatchMeters(MeterRegistry registry, String name) {
        this.registry = registry;
        this.name = name;
        this.clock = registry.config().clock();
        gauge("thinknx.watch.readings", "readings", "What is read again and again", WatchHealth::readings);
        gauge("thinknx.watch.unread", "readings", "Readings without an answer so far", WatchHealth::unread);
        gauge("thinknx.watch.stale", "readings", "Readings that are too old", WatchHealth::stale);
        gauge("thinknx.watch.servers", "servers", "Servers that are watched", WatchMeters::servers);
        gauge("thinknx.watch.lost", "servers", "Servers that do not answer", seen -> servers(seen, Access.LOST));
        gauge(
                "thinknx.watch.refused",
                "servers",
                "Servers that refuse the credentials",
                seen -> servers(seen, Access.REFUSED));
        time("thinknx.watch.age.median", "An age that half of what was read does not exceed", WatchHealth::medianAge);
        time("thinknx.watch.age.p95", "An age that 95 % of what was read does not exceed", WatchHealth::age95);
        time("thinknx.watch.age.max", "The greatest age of what was read", WatchHealth::oldest);
        time("thinknx.watch.lag", "How late the reading is that is due longest", WatchMeters::lag);
        changes = Counter.builder("thinknx.watch.changes")
                .description("Changes of states")
                .baseUnit("changes")
                .tag(WATCH, name)
                .register(registry);
    }

    private void gauge(String meter, String unit, String description, ToDoubleFunction<WatchHealth> value) {
        Gauge.builder(meter, this, it -> it.value(value))
                .description(description)
                .baseUnit(unit)
                .tag(WATCH, name)
                .strongReference(true)
                .register(registry);
    }

    private void time(String meter, String description, Function<WatchHealth, Duration> value) {
        TimeGauge.builder(meter, this, TimeUnit.NANOSECONDS, it -> it.value(seen -> nanos(value.apply(seen))))
                .description(description)
                .tag(WATCH, name)
                .strongReference(true)
                .register(registry);
    }

    private static double nanos(Duration time) {
        return TimeUnit.NANOSECONDS.convert(time);
    }

    private static double servers(WatchHealth seen) {
        return seen.servers().size();
    }

    private static double servers(WatchHealth seen, Access access) {
        return seen.servers().stream()
                .filter(server -> server.access() == access)
                .count();
    }

    private static Duration lag(WatchHealth seen) {
        return seen.servers().stream()
                .map(WatchHealth.Server::lag)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Has the meters tell of a watch from now on, until it ends. */
    void follow(Watch next) {
        WeakReference<Watch> followed = new WeakReference<>(next);
        show(followed);
        next.events().subscribe(new Follower(followed));
    }

    private synchronized void show(WeakReference<Watch> next) {
        watch = next;
        health = null;
    }

    private synchronized void leave(WeakReference<Watch> left) {
        if (watch == left) {
            show(NONE);
        }
    }

    private double value(ToDoubleFunction<WatchHealth> value) {
        WatchHealth seen = health();
        return seen == null ? Double.NaN : value.applyAsDouble(seen);
    }

    private synchronized @Nullable WatchHealth health() {
        long now = clock.monotonicTime();
        Watch told = watch.get();
        if (told == null) {
            return null;
        } else if (health == null || now - seenAt >= FRESH_NANOS) {
            health = told.health();
            seenAt = now;
        }
        return health;
    }

    /** Counts the changes of a watch, and notices its end. */
    private final class Follower implements Subscriber<WatchEvent> {

        private final WeakReference<Watch> followed;

        Follower(WeakReference<Watch> followed) {
            this.followed = followed;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(WatchEvent event) {
            if (event instanceof WatchEvent.Changed) {
                changes.increment();
            }
        }

        @Override
        public void onError(Throwable failure) {
            leave(followed);
        }

        @Override
        public void onComplete() {
            leave(followed);
        }
    }
}
