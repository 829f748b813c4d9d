package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.JsonLine;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.StateChange;

/** States, and what is different about them, as JSON: one object a line. {@link SnapshotFile} reads states again. */
final class StateJson {

    static final String OK = "ok";
    static final String DEVICE = "device";
    static final String KIND = "kind";
    static final String GUID = "guid";
    static final String STATE = "state";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String ERROR = "error";
    static final String MESSAGE = "message";

    private StateJson() {}

    static JsonLine device(DeviceInfo device) {
        return start(true, device).member("controllers", device.controllers()).member("tags", device.tags());
    }

    static JsonLine state(DeviceState state) {
        JsonLine line = start(true, state.device()).member(STATE, state.name()).member(VALUE, state.value());
        return state.unit().isEmpty() ? line : line.member(UNIT, state.unit());
    }

    static JsonLine failure(FailedReading failed) {
        return start(false, failed.device())
                .member(STATE, failed.reading())
                .member(ERROR, ErrorCode.of(failed.failure()).code())
                .member(MESSAGE, String.valueOf(failed.failure().getMessage()));
    }

    static JsonLine change(StateChange change) {
        JsonLine line = start(true, change.device()).member(STATE, change.name());
        change.before().ifPresent(state -> line.member("before", state.value()));
        change.after().ifPresent(state -> line.member("after", state.value()));
        return line;
    }

    private static JsonLine start(boolean ok, DeviceInfo device) {
        return new JsonLine()
                .member(OK, ok)
                .member(DEVICE, device.path())
                .member(KIND, device.kind())
                .member(GUID, device.guid());
    }
}
