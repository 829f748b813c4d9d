package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.thread.Timing;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Ends calls whose deadline has passed.
 *
 * <p>One alarm serves all calls of a connection and stays when they end: an alarm for each would wake the timer's thread
 * for each, though hardly any call ever comes to its deadline.
 */
final class DeadlineWatch {

    /** Calls that expire one after the other are ended together, rather than with a look at all calls for each. */
    private static final long LEAST_PAUSE = 1_000_000;

    private final Timing timing;
    private final Set<PendingCall<?>> pending = ConcurrentHashMap.newKeySet();
    private final Object lock = new Object();
    private Timer.@Nullable Alarm alarm;
    private volatile boolean armed;
    private volatile long armedFor;

    DeadlineWatch(Timing timing) {
        this.timing = timing;
    }

    void add(PendingCall<?> call) {
        pending.add(call);
        if (isEarlier(call.deadline())) {
            arm(call.deadline());
        }
    }

    void remove(PendingCall<?> call) {
        pending.remove(call);
    }

    /** Ends all calls and stops watching. */
    void close() {
        pending.forEach(PendingCall::close);
        synchronized (lock) {
            if (alarm != null) {
                alarm.cancel();
            }
        }
    }

    private boolean isEarlier(long deadline) {
        return !armed || deadline - armedFor < 0;
    }

    private void arm(long deadline) {
        synchronized (lock) {
            if (isEarlier(deadline)) {
                if (alarm != null) {
                    alarm.cancel();
                }
                armed = true;
                armedFor = deadline;
                long wait = deadline - timing.nanoTime().getAsLong();
                alarm = timing.timer().after(Math.max(wait, LEAST_PAUSE), this::ring);
            }
        }
    }

    private void ring() {
        synchronized (lock) {
            armed = false;
            alarm = null;
        }
        long now = timing.nanoTime().getAsLong();
        for (PendingCall<?> call : pending) {
            if (call.deadline() - now <= 0) {
                call.expire();
            } else if (isEarlier(call.deadline())) {
                arm(call.deadline());
            }
        }
    }
}
