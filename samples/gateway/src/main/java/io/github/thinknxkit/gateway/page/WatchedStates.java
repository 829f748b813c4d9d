package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The states among what the watch of a building tells. */
final class WatchedStates {

    private WatchedStates() {}

    /** Tells each state that is read and is new, until what is returned is run. Whoever is told returns at once. */
    static Runnable of(OpenServer building, BiConsumer<DeviceState, Instant> listener) {
        return building.follow(event -> {
            if (event instanceof WatchEvent.Told told) {
                listener.accept(told.state(), told.readAt());
            } else if (event instanceof WatchEvent.Changed changed) {
                changed.change().after().ifPresent(state -> listener.accept(state, changed.readAt()));
            }
        });
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
}
