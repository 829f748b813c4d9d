package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.CallReport.Outcome;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.internal.call.CallStage.Pausing;
import io.github.thinknxkit.internal.call.CallStage.Queued;
import io.github.thinknxkit.internal.call.CallStage.Sending;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How a call spends its time, for its report. Guarded by the call; only calls whose ends are listened to have one. */
final class Tally {

    private final LongSupplier nanoTime;
    private final long madeAt;
    private long now;
    private long waited;
    private long paused;
    private int attempts;
    private int retries;
    private boolean waiting;
    private boolean pausing;
    private boolean failed;

    Tally(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.madeAt = nanoTime.getAsLong();
        this.now = madeAt;
    }

    /** Counts the time until now for what the call has been doing. */
    void pass() {
        long last = now;
        now = nanoTime.getAsLong();
        if (waiting) {
            waited += now - last;
        } else if (pausing) {
            paused += now - last;
        }
    }

    /** The call has gone from one stage to another. */
    void moved(CallStage left, CallStage entered) {
        // A call that is sent again at once has kept its place.
        waiting = entered instanceof Queued queued && !left.holds(queued.ticket());
        pausing = entered instanceof Pausing;
        failed |= pausing;
        if (entered instanceof Sending) {
            attempts++;
            retries += failed ? 1 : 0;
            failed = false;
        }
    }

    /** The call has got its turn. */
    void admitted() {
        pass();
        waiting = false;
    }

    /** The report of the call, which has ended. */
    CallReport report(CallContext context, Outcome outcome, boolean mayHaveRun) {
        return new CallReport(
                context.operation(),
                context.target(),
                context.connection(),
                outcome,
                mayHaveRun,
                attempts,
                retries,
                Duration.ofNanos(now - madeAt),
                Duration.ofNanos(waited),
                Duration.ofNanos(paused));
    }
}
