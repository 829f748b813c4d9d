package io.github.thinknxkit.gateway.fact;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchedState;
import java.util.List;
import java.util.function.Consumer;

/** What a served server knows of its devices. Implementations are safe for use by many threads. */
public interface StateSource {

    String server();

    List<DeviceInfo> devices();

    List<WatchedState> states();

    /**
     * Tells a listener what happens, as a watch does: all known states first, then what is new; one thing at a time, and of a slow
     * listener's states the newest. Returns what ends that.
     */
    Runnable subscribe(Consumer<? super WatchEvent> listener);
}
