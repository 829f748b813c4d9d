package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.Table;
import io.github.thinknxkit.cli.surroundings.Ending;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.cli.value.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.plant.SnapshotDifference;
import io.github.thinknxkit.plant.StateChange;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Prints devices, states and changes, as tables or as JSON. */
public final class StatePrinter {

    private final Surroundings around;
    private final PrintStream out;
    private final PrintStream err;
    private final StateKinds kinds;
    private final boolean json;
    private final Ending ending;
    private final Palette colours;
    private final Palette errorColours;

    /**
     * Creates a printer.
     *
     * @param around the process
     * @param kinds the words for states
     * @param form how to print
     */
    public StatePrinter(Surroundings around, StateKinds kinds, Form form) {
        this.around = around;
        out = around.out();
        err = around.err();
        this.kinds = kinds;
        ending = around.ending();
        json = form == Form.JSON;
        colours = Palette.forOutput(around);
        errorColours = Palette.forErrors(around);
    }

    /** How things are printed. */
    public enum Form {
        /** For people. */
        TABLE,
        /** For scripts. */
        JSON
    }

    /**
     * Prints the devices of a plant.
     *
     * @param plant the plant
     */
    public void devices(Plant plant) {
        if (json) {
            plant.devices().forEach(device -> StateJson.device(device).printTo(out));
            return;
        }
        Table table = new Table("DEVICE", "KIND", "GUID", "CONTROLLERS", "REMARKS");
        plant.devices()
                .forEach(device -> table.add(
                        device.path(),
                        device.kind(),
                        device.guid(),
                        String.join(" ", device.controllers()),
                        remarks(device)));
        table.printTo(around);
    }

    private static String remarks(DeviceInfo device) {
        String locked = device.type().protection() == Protection.LOCKED ? "protected " : "";
        return locked
                + String.join(" ", device.tags().stream().map(tag -> "#" + tag).toList());
    }

    /**
     * Prints a snapshot.
     *
     * @param snapshot the snapshot
     * @return the exit status: that of the first reading that failed, or 0
     */
    public int snapshot(Snapshot snapshot) {
        if (json) {
            snapshot.states().forEach(state -> StateJson.state(state).printTo(out));
        } else {
            Table table = new Table("DEVICE", "STATE", "VALUE");
            snapshot.states().forEach(state -> table.add(state.device().path(), state.name(), kinds.shown(state)));
            table.printTo(around);
        }
        return failures(snapshot.failures());
    }

    /**
     * Prints what is different between two snapshots.
     *
     * @param difference the difference
     * @return the exit status: that of the first reading that failed, or 0
     */
    public int difference(SnapshotDifference difference) {
        difference.changes().forEach(this::change);
        return failures(difference.unknown());
    }

    void change(Instant seen, StateChange change) {
        if (json) {
            StateJson.change(change)
                    .member("time", seen.truncatedTo(ChronoUnit.SECONDS).toString())
                    .printTo(out);
        } else {
            String time = LocalTime.ofInstant(seen, ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.SECONDS)
                    .format(DateTimeFormatter.ISO_LOCAL_TIME);
            line(colours.faint(time) + " " + words(change));
        }
    }

    private void change(StateChange change) {
        if (json) {
            StateJson.change(change).printTo(out);
        } else {
            line(words(change));
        }
    }

    private String words(StateChange change) {
        return colours.strong(ShownText.clean(change.device().path())) + " " + change.name() + ": "
                + shown(change.before()) + " -> " + shown(change.after());
    }

    private void line(String text) {
        out.print(text + "\n");
        out.flush();
    }

    private String shown(Optional<DeviceState> state) {
        return state.map(kinds::shown).orElse("(not there)");
    }

    int failures(List<FailedReading> failures) {
        failures.forEach(this::failure);
        return failures.isEmpty() ? 0 : ErrorCode.of(failures.get(0).failure()).status();
    }

    /** That readings fail when the process is being interrupted is no news. */
    void failure(FailedReading failed) {
        if (ending.underWay()) {
            return;
        } else if (json) {
            StateJson.failure(failed).printTo(out);
        } else {
            err.print(errorColours.bad("unknown: ") + ShownText.clean(failed.toString()) + "\n");
            err.flush();
        }
    }
}
