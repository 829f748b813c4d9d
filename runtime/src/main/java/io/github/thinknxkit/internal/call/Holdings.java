package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.call.Gate.Ticket;
import io.github.thinknxkit.internal.http.Exchange;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import org.jspecify.annotations.Nullable;

/** What a call holds while it runs, given back all at once when it ends, whoever ends it. */
final class Holdings {

    private @Nullable Ticket ticket;
    private @Nullable Exchange exchange;
    private Timer.@Nullable Alarm pause;
    private boolean released;

    /** Keeps a ticket; gives it back at once if the call has ended. */
    void keep(Ticket taken) {
        if (!tryKeep(() -> ticket = taken)) {
            taken.leave();
        }
    }

    /** Keeps an exchange. Returns false if the call has ended, so that it must not be started. */
    boolean keep(Exchange prepared) {
        return tryKeep(() -> exchange = prepared);
    }

    /** Keeps the alarm that ends a pause. */
    void keepPause(Timer.Alarm alarm) {
        if (!tryKeep(() -> pause = alarm)) {
            alarm.cancel();
        }
    }

    private synchronized boolean tryKeep(Runnable keeping) {
        if (!released) {
            keeping.run();
        }
        return !released;
    }

    /** Gives back the ticket during a pause. */
    void leaveGate() {
        Ticket left;
        synchronized (this) {
            left = ticket;
            ticket = null;
        }
        if (left != null) {
            left.leave();
        }
    }

    /** Whether no other call has been under way since this one got its turn. */
    synchronized boolean isAlone() {
        return ticket != null && ticket.isAlone();
    }

    synchronized boolean isReleased() {
        return released;
    }

    /** Gives everything back. Returns whether this was the first time. */
    boolean release() {
        synchronized (this) {
            if (released) {
                return false;
            }
            released = true;
        }
        // Nothing is kept any more, so the fields stay as they are.
        if (exchange != null) {
            exchange.cancel();
        }
        if (pause != null) {
            pause.cancel();
        }
        leaveGate();
        return true;
    }
}
