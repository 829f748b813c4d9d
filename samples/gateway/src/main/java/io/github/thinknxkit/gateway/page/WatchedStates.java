package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Instant;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Tells each state that a watch reads and that is new, until it is ended. Whoever is told returns at once. */
final class WatchedStates implements Subscriber<WatchEvent> {

    private final BiConsumer<DeviceState, Instant> listener;
    private Subscription subscription;
    private boolean isEnded;

    private WatchedStates(BiConsumer<DeviceState, Instant> listener) {
        this.listener = listener;
        this.subscription = NONE;
    }

    private static final Subscription NONE = new Subscription() {
        @Override
        public void request(long n) {
            // Nobody tells anything yet.
        }

        @Override
        public void cancel() {
            // Whoever ends before it began is remembered instead.
        }
    };

    /** Begins to tell; what is returned ends that. */
    static Runnable of(Watch watch, BiConsumer<DeviceState, Instant> listener) {
        WatchedStates states = new WatchedStates(listener);
        watch.events().subscribe(states);
        return states::end;
    }

    /** Makes events for the page of states; those that were known before are none, since the page has read them. */
    static BiConsumer<DeviceState, Instant> asEvents(StateNumbers numbers, Instant since, Consumer<Json> page) {
        return (state, readAt) -> numbers.number(state)
                .filter(value -> !readAt.isBefore(since))
                .ifPresent(value -> page.accept(Json.object()
                        .with("type", "state")
                        .with("guid", state.device().guid())
                        .with("controller", StateNumbers.controller(state))
                        .with("value", value)
                        .with("readAt", readAt.toEpochMilli())));
    }

    @Override
    public void onSubscribe(Subscription begun) {
        synchronized (this) {
            subscription = begun;
            if (isEnded) {
                begun.cancel();
                return;
            }
        }
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(WatchEvent event) {
        if (event instanceof WatchEvent.Told told) {
            listener.accept(told.state(), told.readAt());
        } else if (event instanceof WatchEvent.Changed changed) {
            changed.change().after().ifPresent(state -> listener.accept(state, changed.readAt()));
        }
    }

    private synchronized void end() {
        isEnded = true;
        subscription.cancel();
    }

    @Override
    public void onError(Throwable failure) {
        // A watch ends by completing.
    }

    @Override
    public void onComplete() {
        // The page of a server that was taken away ends with its streams.
    }
}
