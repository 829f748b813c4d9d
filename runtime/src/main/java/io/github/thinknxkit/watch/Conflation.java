package io.github.thinknxkit.watch;

import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one event of two about the same thing. */
final class Conflation {

    private Conflation() {}

    /** Returns whether an event tells a state, which keeps its place: one that changes all the time is to be told, too. */
    static boolean isOfState(WatchEvent event) {
        return event instanceof Told || event instanceof Changed;
    }

    /**
     * Returns what is to be told in place of two events.
     *
     * @param earlier what has not been told yet, or null if nothing has
     * @param later what is to be told after it
     * @return one event, or null if the two take each other back
     */
    static @Nullable WatchEvent of(@Nullable WatchEvent earlier, WatchEvent later) {
        if (!(later instanceof Changed changed)) {
            return later;
        }
        if (earlier instanceof Told) {
            return new Told(changed.change().after().orElseThrow(), changed.readAt());
        } else if (earlier instanceof Changed first) {
            return merged(first, changed);
        }
        return later;
    }

    private static @Nullable WatchEvent merged(Changed first, Changed second) {
        Optional<DeviceState> before = first.change().before();
        Optional<DeviceState> after = second.change().after();
        boolean back = before.isPresent() && after.isPresent() && before.get().hasValueOf(after.get());
        return back ? null : new Changed(new StateChange(before, after), second.readAt(), second.cause());
    }
}
