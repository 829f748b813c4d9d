package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.Table;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of all states as they are now: old ones and new changes are marked. */
final class StateTable {

    private static final Duration NEW = Duration.ofSeconds(5);

    private final StateText states;
    private final Palette colours;
    private final Clock clock;
    private final Map<Key, Instant> changes = new HashMap<>();

    StateTable(StateText states, Palette colours, Clock clock) {
        this.states = states;
        this.colours = colours;
        this.clock = clock;
    }

    private record Key(String guid, String state) {}

    void note(WatchEvent event) {
        if (event instanceof Changed changed) {
            changes.put(
                    new Key(changed.change().device().guid(), changed.change().name()), clock.instant());
        }
    }

    /** Returns the titles and all rows, each in one line. */
    List<String> rows(Watch watch, int width) {
        Instant now = clock.instant();
        changes.values().removeIf(time -> time.plus(NEW).isBefore(now));
        Table table = new Table("DEVICE", "STATE", "VALUE", "AGE");
        List<UnaryOperator<String>> styles = new ArrayList<>();
        styles.add(colours::faint);
        for (WatchedState known : watch.states()) {
            DeviceState state = known.state();
            String age = age(Duration.between(known.readAt(), now)) + (known.stale() ? " stale" : "");
            table.add(state.device().path(), states.kinds().label(state), states.shown(state), age);
            styles.add(style(known));
        }
        for (FailedReading failed : watch.current().failures()) {
            DeviceInfo device = failed.device();
            table.add(
                    device.path(),
                    failed.reading().replace('-', ' '),
                    "unknown: " + FailureText.of(failed.failure()),
                    "never");
            styles.add(colours::bad);
        }
        List<String> lines = table.lines(width);
        List<String> styled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            styled.add(styles.get(i).apply(lines.get(i)));
        }
        return styled;
    }

    private UnaryOperator<String> style(WatchedState known) {
        if (known.stale()) {
            return colours::notable;
        }
        boolean isNew = changes.containsKey(
                new Key(known.state().device().guid(), known.state().name()));
        return isNew ? colours::strong : UnaryOperator.identity();
    }

    private static String age(Duration age) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
