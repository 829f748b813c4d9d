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
final class StateRows {

    static final String OK = "ok";
    static final String DEVICE = "device";
    static final String KIND = "kind";
    static final String GUID = "guid";
    static final String STATE = "state";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String IN_RANGE = "inRange";
    static final String ERROR = "error";
    static final String MESSAGE = "message";

    static final List<String> DEVICES = List.of(OK, DEVICE, KIND, GUID, "controllers", "tags");
    static final List<String> STATES = List.of(OK, DEVICE, KIND, GUID, STATE, VALUE, UNIT, IN_RANGE, ERROR, MESSAGE);
    static final List<String> CHANGES =
            List.of(OK, DEVICE, KIND, GUID, STATE, "before", "after", IN_RANGE, "time", ERROR, MESSAGE);

    private StateRows() {}

    static ResultRow device(DeviceInfo device) {
        return start(true, device).member("controllers", device.controllers()).member("tags", device.tags());
    }

    static ResultRow state(DeviceState state) {
        ResultRow row = start(true, state.device()).member(STATE, state.name()).member(VALUE, state.value());
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
        ResultRow row = start(true, change.device()).member(STATE, change.name());
        change.before().ifPresent(state -> row.member("before", state.value()));
        change.after().ifPresent(state -> marked(row.member("after", state.value()), state));
        return row;
    }

    private static ResultRow start(boolean ok, DeviceInfo device) {
        return new ResultRow()
                .member(OK, ok)
                .member(DEVICE, device.path())
                .member(KIND, device.kind())
                .member(GUID, device.guid());
    }
}
