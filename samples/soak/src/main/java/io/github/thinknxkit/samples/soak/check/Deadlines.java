package io.github.thinknxkit.samples.soak.check;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The calls that have not ended, and when each has to have ended. Safe for use by many threads. */
public final class Deadlines {

    private final Violations violations;
    private final Duration slack;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /**
     * Starts without calls.
     *
     * @param slack how much later than its deadline a call may end on a busy machine
     */
    public Deadlines(Violations violations, Duration slack) {
        this.violations = violations;
        this.slack = slack;
    }

    /** A call that has not ended. */
    public final class Running {

        private final String what;
        private final long end;
        private final AtomicBoolean late = new AtomicBoolean();

        private Running(String what, Duration limit) {
            this.what = what;
            this.end = System.nanoTime() + limit.plus(slack).toNanos();
        }

        /** Notes that it has ended. */
        public void end() {
            running.remove(this);
            check("ended");
        }

        private void check(String how) {
            long over = System.nanoTime() - end;
            if (over > 0 && !late.getAndSet(true)) {
                violations.add(what + " " + how + " later than " + slack.plusNanos(over) + " after its deadline");
            }
        }
    }

    /** Notes that a call begins. */
    public Running begin(String what, Duration limit) {
        Running call = new Running(what, limit);
        running.add(call);
        return call;
    }

    /** Looks for calls that should have ended. */
    public void check() {
        running.forEach(call -> call.check("had not ended"));
    }

    /** {@return whether all calls have ended} */
    public boolean allEnded() {
        return running.isEmpty();
    }
}
