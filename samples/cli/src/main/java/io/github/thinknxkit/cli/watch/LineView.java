package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;

/** Prints a line for each change, and for what keeps changes from being seen. */
final class LineView implements WatchView {

    private final PrintStream out;
    private final Palette colours;
    private final EventText text;
    private final Progress progress;
    private final Clock clock;
    private int told;
    private boolean synced;
    private boolean printed;

    LineView(ProcessContext process, StateText states, Clock clock) {
        out = process.out();
        colours = Palette.forOutput(process);
        text = new EventText(states, colours, clock.getZone());
        progress = new Progress(process);
        this.clock = clock;
    }

    @Override
    public void tell(WatchEvent event) {
        printed = false;
        if (event instanceof Told state) {
            // The states that it begins with are no news.
            first(state);
        } else if (event instanceof Changed changed) {
            line(changed.readAt(), text.states().change(changed.change(), colours));
        } else if (event instanceof Synced) {
            synced = true;
            progress.clear();
        } else if (event instanceof Stale stale) {
            line(text.of(stale));
        } else if (event instanceof Fresh fresh) {
            line(text.of(fresh));
        } else if (event instanceof ServerLost lost) {
            line(text.of(lost));
        } else if (event instanceof ServerBack back) {
            line(ShownText.clean(back.connection()) + " is back");
        } else if (event instanceof Reconfigured other) {
            line(text.of(other));
        }
    }

    private void first(Told state) {
        told++;
        if (synced) {
            reached(state.state(), state.readAt());
        } else {
            progress.show(told + (told == 1 ? " state is" : " states are") + " read");
        }
    }

    @Override
    public void reached(DeviceState state, Instant readAt) {
        if (!printed) {
            line(readAt, text.states().state(state, colours));
        }
    }

    private void line(String words) {
        line(clock.instant(), words);
    }

    private void line(Instant time, String words) {
        progress.clear();
        out.print(colours.faint(text.time(time)) + " " + words + "\n");
        out.flush();
        printed = true;
    }

    @Override
    public void close() {
        progress.clear();
    }
}
