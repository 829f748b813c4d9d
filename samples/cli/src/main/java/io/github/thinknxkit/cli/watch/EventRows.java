package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateRows;
import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.AccessRefused;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What a watch tells, for scripts. */
final class EventRows {

    static final List<String> COLUMNS = List.of(
            StateRows.OK,
            "event",
            "time",
            StateRows.DEVICE,
            StateRows.KIND,
            StateRows.GUID,
            StateRows.STATE,
            StateRows.VALUE,
            StateRows.BEFORE,
            StateRows.AFTER,
            StateRows.UNIT,
            StateRows.IN_RANGE,
            "cause",
            "readAt",
            "server",
            "revision",
            StateRows.ERROR,
            StateRows.MESSAGE);

    private EventRows() {}

    /** Returns the row of an event that is told at a moment. */
    static ResultRow of(WatchEvent event, Instant now) {
        if (event instanceof Told told) {
            return state("told", told.state(), told.readAt());
        } else if (event instanceof Changed changed) {
            return changed(changed);
        } else if (event instanceof Synced synced) {
            return start(true, "synced", synced.at());
        } else if (event instanceof Stale stale) {
            return stale(stale, now);
        } else if (event instanceof Fresh fresh) {
            return StateRows.named(start(true, "fresh", now), fresh.device()).member(StateRows.STATE, fresh.reading());
        } else if (event instanceof ServerLost lost) {
            return failed(start(false, "lost", now).member("server", lost.connection()), lost.failure());
        } else if (event instanceof ServerBack back) {
            return start(true, "back", now).member("server", back.connection());
        } else if (event instanceof Reconfigured other) {
            return start(true, "reconfigured", now)
                    .member("server", other.connection())
                    .member("revision", other.revision());
        } else if (event instanceof AccessRefused refused) {
            return failed(start(false, "refused", now).member("server", refused.connection()), refused.failure());
        }
        throw new IllegalArgumentException("a new kind of event: " + event);
    }

    /** Returns the row of a state with what it is told for. */
    static ResultRow state(String event, DeviceState state, Instant readAt) {
        return StateRows.told(StateRows.named(start(true, event, readAt), state.device()), state);
    }

    private static ResultRow changed(Changed changed) {
        StateChange change = changed.change();
        ResultRow row = StateRows.named(start(true, "changed", changed.readAt()), change.device());
        return StateRows.changed(row, change)
                .member("cause", changed.cause().name().toLowerCase(Locale.ROOT));
    }

    private static ResultRow stale(Stale stale, Instant now) {
        ResultRow row =
                StateRows.named(start(false, "stale", now), stale.device()).member(StateRows.STATE, stale.reading());
        stale.readAt().ifPresent(time -> row.member("readAt", time(time)));
        stale.failure().ifPresent(why -> failed(row, why));
        return row;
    }

    private static ResultRow failed(ResultRow row, RuntimeException why) {
        return row.member(StateRows.ERROR, ErrorCode.of(why).code()).member(StateRows.MESSAGE, FailureText.of(why));
    }

    private static ResultRow start(boolean ok, String event, Instant time) {
        return new ResultRow().member(StateRows.OK, ok).member("event", event).member("time", time(time));
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
