package io.github.thinknxkit.watch;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.text.PlainDecimal;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.plant.StateChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps the states of devices true, and tells what changes.
 *
 * <p>All states are read again and again, the one that is due longest first: as often as they are to be fresh
 * ({@link Builder#freshness}), but never more than a server is to be asked ({@link Builder#budget}), less where it shows that
 * this is too much, and behind all other calls of the client. After a command of this client, the device is read again soon.
 * Watches over one client share what they read.
 *
 * <p>A state that cannot be read is kept and told to be stale; it never becomes nothing. A server that does not answer is asked
 * for one thing, less and less often, until it does. One that refuses the credentials is not asked again.
 *
 * <p>Instances are safe for use by many threads. A watch ends with {@link #close}, or when all its clients are closed.
 */
public final class Watch implements AutoCloseable {

    private final Sight sight;
    private final List<SeenHints> hints = new ArrayList<>();

    private Watch(Sight sight) {
        this.sight = sight;
    }

    /**
     * Starts a watch over all devices of an area and of the areas in it.
     *
     * @param area the area, or the whole building
     * @return what the watch is to be like
     */
    @CheckReturnValue
    public static Builder over(PlantArea area) {
        return over(Objects.requireNonNull(area, "area").devices());
    }

    /**
     * Starts a watch over a selection of devices.
     *
     * @param devices the devices, such as {@code villa.all(HasPower.class).tagged("evening")}
     * @return what the watch is to be like
     */
    @CheckReturnValue
    public static Builder over(Devices<?> devices) {
        return over(Objects.requireNonNull(devices, "devices").having(PlantDevice.class).stream()
                .toList());
    }

    /**
     * Starts a watch over devices, of one client or of many.
     *
     * @param devices the devices: of plants, or made of any handle by {@link WatchedDevice#of}
     * @return what the watch is to be like
     */
    @CheckReturnValue
    public static Builder over(List<? extends PlantDevice> devices) {
        return new Builder(List.copyOf(Objects.requireNonNull(devices, "devices")));
    }

    /**
     * Returns a future of the first full round: when each reading has been answered, or its device has failed to answer.
     *
     * @return a future of the states by then. It fails with an {@code AuthenticationException} if a server refuses the
     *     credentials, and is cancelled if the watch is closed. It waits for a server that cannot be reached
     */
    public CompletableFuture<Snapshot> ready() {
        return sight.ready();
    }

    /**
     * Returns the states as they were read last.
     *
     * @return all that is known, stale or not, in the order of the devices; its failures are what was never answered
     */
    public Snapshot current() {
        return sight.current();
    }

    /** {@return the states that are known, with when they were read and whether that is too long ago} */
    public List<WatchedState> states() {
        return sight.states();
    }

    /** {@return how the watch stands: ages, what is stale, lost servers} */
    public WatchHealth health() {
        return sight.health();
    }

    /**
     * Calls a listener for each state that changes, one at a time, where the transport's callbacks run. A slow listener is told
     * the newest change of each state. What it throws is logged, and it is told nothing more.
     *
     * @param listener takes the changes
     */
    public void onChange(Consumer<? super StateChange> listener) {
        Objects.requireNonNull(listener, "listener");
        onEvent(event -> {
            if (event instanceof WatchEvent.Changed changed) {
                listener.accept(changed.change());
            }
        });
    }

    /**
     * Calls a listener for all that the watch tells, as {@link #onChange} does for changes: first all states that are known,
     * and which of them are stale.
     *
     * @param listener takes the events
     */
    public void onEvent(Consumer<? super WatchEvent> listener) {
        sight.subscribe(new Listener(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * Returns all that the watch tells, for subscribers that say how much they take. Each is told all known states first, and
     * which of them are stale, then what is new. What a subscriber has not asked for is kept, of each state the newest, and no
     * one waits for it. The watch's end completes it.
     *
     * @return a publisher that follows the rules of reactive streams
     */
    public Publisher<WatchEvent> events() {
        return subscriber -> sight.subscribe(Objects.requireNonNull(subscriber, "subscriber"));
    }

    /**
     * Reads a device before all others. Where the server refused the credentials, it is asked once more.
     *
     * @param device the device; one that is not watched means nothing
     */
    public void readSoon(PlantDevice device) {
        sight.readSoon(Objects.requireNonNull(device, "device").info().guid());
    }

    /**
     * Ends the watch. Nothing is told any more when this returns, but for a listener that is being told at this moment and
     * takes longer than a second, or that closes the watch itself. Does nothing if it is closed already.
     */
    @Override
    public void close() {
        hints.forEach(SeenHints::end);
        sight.close();
    }

    /** Returns how the watch stands. */
    @Override
    public String toString() {
        return "Watch[" + health() + "]";
    }

    /** Collects what a watch is to be like. Not safe for use by many threads at a time. */
    @CheckReturnValue
    public static final class Builder {

        private static final Duration SHORTEST = Duration.ofMillis(100);
        private static final Duration LONGEST = Duration.ofDays(1);

        private final List<PlantDevice> devices;
        private final List<HintSource> sources = new ArrayList<>();
        private Duration freshness = Duration.ofSeconds(30);
        private double budget = 2;

        private Builder(List<PlantDevice> devices) {
            this.devices = devices;
        }

        /**
         * Sets how old a state may become before it is read again. After three times as long it is told to be stale.
         *
         * @param age the age, 100 milliseconds to a day. The default is 30 seconds
         * @return this
         * @throws IllegalArgumentException if the age is out of range
         */
        public Builder freshness(Duration age) {
            if (age.compareTo(SHORTEST) < 0 || age.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a freshness is " + DurationText.of(SHORTEST) + " to "
                        + DurationText.of(LONGEST) + ", not " + DurationText.of(age));
            }
            freshness = age;
            return this;
        }

        /**
         * Sets how much each server is asked at most. Of several watches over one client the greatest budget counts.
         *
         * @param readsPerSecond how many reads are made in a second, more than zero and at most 1000. The default is 2
         * @return this
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder budget(double readsPerSecond) {
            if (!(readsPerSecond > 0 && readsPerSecond <= 1000)) {
                throw new IllegalArgumentException(
                        "a budget is more than 0 and at most 1000 reads per second, not " + readsPerSecond);
            }
            budget = readsPerSecond;
            return this;
        }

        /**
         * Adds a source of hints.
         *
         * @param source says when devices may have changed
         * @return this
         */
        public Builder hints(HintSource source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /** Returns what will be watched and how, such as {@code 24 devices, freshness 30 s, budget 2 per second}. */
        @Override
        public String toString() {
            return devices.size() + " devices, freshness " + DurationText.of(freshness) + ", budget "
                    + PlainDecimal.shown(budget) + " per second";
        }

        /**
         * Begins to watch.
         *
         * @return the watch, to be closed
         * @throws IllegalArgumentException if a device's readings were not made by a generated client
         */
        public Watch start() {
            Selection selection = Selection.of(devices);
            Sight sight = new Sight(
                    new Sight.Scope(TimeUnit.NANOSECONDS.convert(freshness), budget, !sources.isEmpty()),
                    selection.callbacks());
            Watch watch = new Watch(sight);
            sight.begin(selection.parts(sight));
            sources.forEach(source -> watch.hints.add(SeenHints.of(source, sight)));
            return watch;
        }
    }
}
