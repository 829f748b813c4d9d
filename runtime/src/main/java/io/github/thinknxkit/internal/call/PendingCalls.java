package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.thread.Timing;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a connection that have not ended, and what ends them from outside: their deadlines, the end of the client, and
 * what another call has learned of the server.
 *
 * <p>One alarm serves the deadlines of all calls and stays when they end: an alarm for each would wake the timer's thread
 * for each, though hardly any call ever comes to its deadline.
 */
final class PendingCalls {

    /** Calls that expire one after the other are ended together, rather than with a look at all calls for each. */
    private static final long LEAST_PAUSE = 1_000_000;

    /** One refusal may be about its own call where others have been accepted. */
    private static final int REFUSED_FOR_ALL = 2;

    private final Timing timing;
    private final Set<PendingCall<?>> pending = ConcurrentHashMap.newKeySet();
    private final Object lock = new Object();
    /** How often the credentials have been refused since they were accepted last. Credentials that never were have one against them. */
    private final AtomicInteger refusals = new AtomicInteger(1);

    private Timer.@Nullable Alarm alarm;
    private volatile boolean armed;
    private volatile long armedFor;

    PendingCalls(Timing timing) {
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

    /** The server has accepted the credentials of a call. */
    void accepted() {
        if (refusals.get() > 0) {
            refusals.set(0);
        }
    }

    /**
     * The server has refused the credentials of a call. The calls that wait would send the same ones, and servers lock out
     * whoever does so too often.
     */
    void refused() {
        if (refusals.incrementAndGet() >= REFUSED_FOR_ALL) {
            pending.forEach(PendingCall::refuse);
        }
    }

    /** Returns whether the credentials are known to be wrong, as far as one can know. */
    boolean areRefused() {
        return refusals.get() >= REFUSED_FOR_ALL;
    }

    /** The server takes no calls for now. */
    void held() {
        pending.forEach(PendingCall::standBack);
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
