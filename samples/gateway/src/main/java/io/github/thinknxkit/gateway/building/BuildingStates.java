package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.gateway.fact.StateSource;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchedState;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the watch of a building knows.
 *
 * @param open its server
 * @param watch its watch
 */
record BuildingStates(OpenServer open, Watch watch) implements StateSource {

    @Override
    public String server() {
        return open.name();
    }

    @Override
    public List<DeviceInfo> devices() {
        return open.devices();
    }

    @Override
    public List<WatchedState> states() {
        return watch.states();
    }

    @Override
    public AutoCloseable subscribe(Consumer<? super WatchEvent> listener) {
        return open.follow(listener)::run;
    }
}
