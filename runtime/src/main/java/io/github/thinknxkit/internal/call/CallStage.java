package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;
import io.github.thinknxkit.internal.thread.Timing.Timer;

/** Where a call is on its way, with what it holds there. */
sealed interface CallStage {

    /** Gives back what this stage holds and the next does not. */
    void release(CallStage next);

    /** Returns whether nothing is on its way: the call has yet to be sent, or to be sent again. */
    default boolean isWaiting() {
        return this instanceof Queued || this instanceof Pausing;
    }

    /** Whether this stage holds the place at the gate. */
    default boolean holds(Ticket ticket) {
        return false;
    }

    /** Waits for its turn, or has just got it. */
    record Queued(Ticket ticket) implements CallStage {

        @Override
        public boolean holds(Ticket other) {
            return ticket == other;
        }

        @Override
        public void release(CallStage next) {
            if (!next.holds(ticket)) {
                ticket.leave();
            }
        }
    }

    /**
     * Is on its way to the server, or its answer is being read.
     *
     * @param ticket the call's place at the gate
     * @param exchange what carries it
     * @param number the number of this send within the call, from 1
     * @param startedAt when it was started, in the nanoseconds of the call's clock
     */
    record Sending(Ticket ticket, Exchange exchange, int number, long startedAt) implements CallStage {

        @Override
        public boolean holds(Ticket other) {
            return ticket == other;
        }

        @Override
        public void release(CallStage next) {
            exchange.cancel();
            if (!next.holds(ticket)) {
                ticket.leave();
            }
        }
    }

    /** Waits until it may be sent again. */
    record Pausing(Timer.Alarm alarm) implements CallStage {

        @Override
        public void release(CallStage next) {
            alarm.cancel();
        }
    }

    /** Has its answer, has failed for good, or was given up. Final. */
    record Ended() implements CallStage {

        @Override
        public void release(CallStage next) {}
    }
}
