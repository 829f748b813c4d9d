package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.process.Key;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Duration;
import java.time.Instant;

/** Shows what a watch tells. */
interface WatchView extends AutoCloseable {

    /** Much longer than anybody waits. */
    Duration FOR_EVER = Duration.ofDays(1);

    /** Shows what is told. */
    void tell(WatchEvent event);

    /** Shows that a state is as it was waited for. */
    default void reached(DeviceState state, Instant readAt) {}

    /** Does what is due by now, and returns how long until it has something to do by itself. */
    default Duration goOn() {
        return FOR_EVER;
    }

    /** Does what a key means. */
    default void press(Key key) {}

    /** Takes notice of another size of the terminal. */
    default void resized() {}

    @Override
    default void close() {}
}
