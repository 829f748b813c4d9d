package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Clock;
import java.time.Instant;

/** Prints a row for each event. */
final class ScriptView implements WatchView {

    private final ResultWriter rows;
    private final Clock clock;

    ScriptView(ResultWriter rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void tell(WatchEvent event) {
        rows.write(EventRows.of(event, clock.instant()));
    }

    @Override
    public void reached(DeviceState state, Instant readAt) {
        rows.write(EventRows.state("reached", state, readAt));
    }
}
