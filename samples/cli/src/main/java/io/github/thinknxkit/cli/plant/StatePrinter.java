package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.process.Ending;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.cli.report.Table;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.plant.SnapshotDifference;
import io.github.thinknxkit.plant.StateChange;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints devices, states and changes, as tables or for scripts. */
public final class StatePrinter {

    private final ProcessContext process;
    private final PrintStream out;
    private final PrintStream err;
    private final StateKinds kinds;
    private final OutputForm form;
    private @Nullable ResultWriter rows;
    private final Ending ending;
    private final Palette colours;
    private final Palette errorColours;

    /**
     * Creates a printer.
     *
     * @param process the process
     * @param kinds the words for states
     * @param form how to print
     */
    public StatePrinter(ProcessContext process, StateKinds kinds, OutputForm form) {
        this.process = process;
        out = process.out();
        err = process.err();
        this.kinds = kinds;
        ending = process.ending();
        this.form = form;
        colours = Palette.forOutput(process);
        errorColours = Palette.forErrors(process);
    }

    /**
     * Prints the devices of a plant.
     *
     * @param plant the plant
     */
    public void devices(Plant plant) {
        if (form.forScripts()) {
            plant.devices().forEach(device -> print(StateRows.DEVICES, StateRows.device(device)));
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
        table.printTo(process);
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
        if (form.forScripts()) {
            snapshot.states().forEach(state -> print(StateRows.STATES, StateRows.state(state)));
        } else {
            Table table = new Table("DEVICE", "STATE", "VALUE");
            snapshot.states()
                    .forEach(state -> table.add(state.device().path(), kinds.label(state), kinds.shown(state)));
            table.printTo(process);
        }
        if (snapshot.states().isEmpty() && snapshot.failures().isEmpty()) {
            remark("there is no state to read here: scenes and buttons, for example, have none");
        }
        return failures(snapshot.failures(), StateRows.STATES);
    }

    /**
     * Prints what is different between two snapshots.
     *
     * @param difference the difference
     * @return the exit status: that of the first reading that failed, or 0
     */
    public int difference(SnapshotDifference difference) {
        difference.changes().forEach(this::change);
        if (difference.changes().isEmpty() && difference.unknown().isEmpty()) {
            remark("no differences");
        }
        return failures(difference.unknown(), StateRows.CHANGES);
    }

    /** Says in a terminal why there is nothing on standard output. */
    private void remark(String text) {
        if (!form.forScripts()) {
            err.print(text + "\n");
            err.flush();
        }
    }

    private void change(StateChange change) {
        if (form.forScripts()) {
            print(StateRows.CHANGES, StateRows.change(change));
        } else {
            line(new StateText(kinds).change(change, colours));
        }
    }

    private void line(String text) {
        out.print(text + "\n");
        out.flush();
    }

    private int failures(List<FailedReading> failures, List<String> columns) {
        failures.forEach(failed -> failure(failed, columns));
        return failures.isEmpty() ? 0 : ErrorCode.of(failures.get(0).failure()).status();
    }

    /** That readings fail when the process is being interrupted is no news. */
    private void failure(FailedReading failed, List<String> columns) {
        if (ending.underWay()) {
            return;
        } else if (form.forScripts()) {
            print(columns, StateRows.failure(failed));
        } else {
            err.print(errorColours.bad("unknown: ") + ShownText.clean(failed.toString()) + "\n");
            err.flush();
        }
    }

    private void print(List<String> columns, ResultRow row) {
        if (rows == null) {
            rows = form.writer(out, columns);
        }
        rows.write(row);
    }
}
