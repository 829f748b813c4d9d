package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.Screen;
import io.github.thinknxkit.cli.process.TerminalScreen;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.watch.Watch;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses how a watch is shown: rows for scripts, a table where it can fill the terminal, and else lines. */
public final class Watching {

    private final ProcessContext process;
    private final StateText states;
    private final String name;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    /**
     * Prepares for watching.
     *
     * @param process the process
     * @param kinds the words for states
     * @param name what people call the plant
     */
    public Watching(ProcessContext process, StateKinds kinds, String name) {
        this.process = process;
        this.states = new StateText(kinds);
        this.name = name;
    }

    /** Whether a table may fill the terminal. */
    public enum Space {
        /** It may. */
        SCREEN,
        /** What is printed is to stay there. */
        LINES
    }

    /**
     * Shows what a watch tells.
     *
     * @param watch the watch
     * @param goal what is waited for, if anything is
     * @param form how results are printed
     * @param space whether a table may fill the terminal
     * @param reports is told that what is waited for has not come
     * @return the exit status
     * @throws InterruptedException if the thread is interrupted
     */
    public int show(Watch watch, Optional<Goal> goal, OutputForm form, Space space, Consumer<Report> reports)
            throws InterruptedException {
        Inbox inbox = new Inbox();
        try (WatchView view = form.forScripts()
                ? new ScriptView(form.writer(process.out(), EventRows.COLUMNS), clock)
                : view(watch, inbox, space)) {
            return new WatchRun(watch, inbox, goal, System::nanoTime).show(view, reports);
        }
    }

    private WatchView view(Watch watch, Inbox inbox, Space space) {
        Optional<Screen> screen = space == Space.SCREEN
                ? TerminalScreen.open(
                        process, key -> inbox.add(new News.Pressed(key)), () -> inbox.add(new News.Resized()))
                : Optional.empty();
        return screen.<WatchView>map(taken -> new TableView(
                        taken,
                        watch,
                        new TableView.Heading(name, Palette.forOutput(process)),
                        states,
                        clock,
                        System::nanoTime))
                .orElseGet(() -> new LineView(process, states, clock));
    }
}
