package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.StateChange;
import java.util.List;

/** States, and what is different about them, for scripts. {@link SnapshotFile} reads states again. */
public final class StateRows {

    /** Whether something was told, and not that it failed. */
    public static final String OK = "ok";

    /** The device's path. */
    public static final String DEVICE = "device";

    /** The kind of device. */
    public static final String KIND = "kind";

    /** The device's GUID. */
    public static final String GUID = "guid";

    /** The name of a state, or of what was to be read. */
    public static final String STATE = "state";

    /** The value of a state. */
    public static final String VALUE = "value";

    /** Its unit, if it has one. */
    public static final String UNIT = "unit";

    /** False if the value is out of its range. */
    public static final String IN_RANGE = "inRange";

    /** The value before a change. */
    public static final String BEFORE = "before";

    /** The value after a change. */
    public static final String AFTER = "after";

    /** The code of a failure. */
    public static final String ERROR = "error";

    /** What a failure says. */
    public static final String MESSAGE = "message";

    static final List<String> DEVICES = List.of(OK, DEVICE, KIND, GUID, "controllers", "tags");
    static final List<String> STATES = List.of(OK, DEVICE, KIND, GUID, STATE, VALUE, UNIT, IN_RANGE, ERROR, MESSAGE);
    static final List<String> CHANGES = List.of(OK, DEVICE, KIND, GUID, STATE, BEFORE, AFTER, IN_RANGE, ERROR, MESSAGE);

    private StateRows() {}

    static ResultRow device(DeviceInfo device) {
        return start(true, device).member("controllers", device.controllers()).member("tags", device.tags());
    }

    static ResultRow state(DeviceState state) {
        return told(start(true, state.device()), state);
    }

    /**
     * Adds a state.
     *
     * @param row the row
     * @param state the state
     * @return the row
     */
    public static ResultRow told(ResultRow row, DeviceState state) {
        row.member(STATE, state.name()).member(VALUE, state.value());
        if (!state.unit().isEmpty()) {
            row.member(UNIT, state.unit());
        }
        return marked(row, state);
    }

    private static ResultRow marked(ResultRow row, DeviceState state) {
        return state.inRange() ? row : row.member(IN_RANGE, false);
    }

    static ResultRow failure(FailedReading failed) {
        return start(false, failed.device())
                .member(STATE, failed.reading())
                .member(ERROR, ErrorCode.of(failed.failure()).code())
                .member(MESSAGE, FailureText.of(failed.failure()));
    }

    static ResultRow change(StateChange change) {
        return changed(start(true, change.device()), change);
    }

    /**
     * Adds a change.
     *
     * @param row the row
     * @param change the change
     * @return the row
     */
    public static ResultRow changed(ResultRow row, StateChange change) {
        row.member(STATE, change.name());
        change.before().ifPresent(state -> row.member(BEFORE, state.value()));
        change.after().ifPresent(state -> marked(row.member(AFTER, state.value()), state));
        return row;
    }

    private static ResultRow start(boolean ok, DeviceInfo device) {
        return named(new ResultRow().member(OK, ok), device);
    }

    /**
     * Adds a device.
     *
     * @param row the row
     * @param device the device
     * @return the row
     */
    public static ResultRow named(ResultRow row, DeviceInfo device) {
        return row.member(DEVICE, device.path()).member(KIND, device.kind()).member(GUID, device.guid());
    }
}
