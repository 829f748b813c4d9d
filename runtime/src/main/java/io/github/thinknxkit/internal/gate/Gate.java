package io.github.thinknxkit.internal.gate;

import io.github.thinknxkit.internal.connection.Limits;
import io.github.thinknxkit.internal.time.Timing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Lets calls pass: so many at a time, and, if there is a limit on their rate, evenly spaced. Commands go before reads,
 * but no more than so many in a row while a read waits: a stream of commands must not hold reads up until their deadlines.
 * In each group the first come first. No thread ever waits here.
 */
public final class Gate {

    /** A read then waits for half a second at worst where the server takes ten calls a second. */
    private static final int COMMANDS_IN_A_ROW = 4;

    private final Timing timing;
    private final int limit;
    private final long interval;
    private final Set<Ticket> commands = new LinkedHashSet<>();
    private final Set<Ticket> reads = new LinkedHashSet<>();
    private int inside;
    private int commandsInARow;
    private long nextAdmission;
    private boolean alarmSet;

    /**
     * Creates a gate.
     *
     * @param limits how many may pass
     * @param timing the time
     */
    public Gate(Limits limits, Timing timing) {
        this.timing = timing;
        this.limit = limits.inFlight();
        this.interval = limits.rate().isPresent()
                ? (long) (TimeUnit.SECONDS.toNanos(1) / limits.rate().getAsDouble())
                : 0;
        this.nextAdmission = timing.nanoTime().getAsLong();
    }

    /**
     * Returns a place for a call, which is to ask for admission with it.
     *
     * @param priority who goes first
     * @param onAdmission is run once when the call may go, perhaps on another thread, which it must not hold up
     * @return the call's place, to be left when it has gone or given up
     */
    public Ticket ticket(Priority priority, Runnable onAdmission) {
        return new Ticket(this, priority, onAdmission);
    }

    void enter(Ticket ticket) {
        List<Ticket> admitted;
        synchronized (this) {
            if (ticket.state() != Ticket.State.NEW) {
                return;
            }
            ticket.state(Ticket.State.WAITING);
            queue(ticket.priority()).add(ticket);
            admitted = admit();
        }
        admitted.forEach(Ticket::tellAdmission);
    }

    void leave(Ticket ticket) {
        List<Ticket> admitted;
        synchronized (this) {
            Ticket.State before = ticket.state();
            ticket.state(Ticket.State.GONE);
            if (before == Ticket.State.WAITING) {
                queue(ticket.priority()).remove(ticket);
            } else if (before == Ticket.State.ADMITTED) {
                inside--;
            }
            admitted = admit();
        }
        admitted.forEach(Ticket::tellAdmission);
    }

    private void alarm() {
        List<Ticket> admitted;
        synchronized (this) {
            alarmSet = false;
            admitted = admit();
        }
        admitted.forEach(Ticket::tellAdmission);
    }

    private List<Ticket> admit() {
        if (!isWaiting()) {
            return List.of();
        }
        List<Ticket> admitted = new ArrayList<>(1);
        while (inside < limit && isWaiting() && isTime()) {
            Ticket next = next();
            next.state(Ticket.State.ADMITTED);
            inside++;
            admitted.add(next);
        }
        return admitted;
    }

    private boolean isWaiting() {
        return !commands.isEmpty() || !reads.isEmpty();
    }

    private boolean isTime() {
        if (interval == 0) {
            return true;
        }
        long now = timing.nanoTime().getAsLong();
        long wait = nextAdmission - now;
        if (wait > 0) {
            setAlarm(wait);
            return false;
        }
        nextAdmission = now + interval;
        return true;
    }

    private void setAlarm(long wait) {
        if (!alarmSet) {
            alarmSet = true;
            timing.timer().after(wait, this::alarm);
        }
    }

    private Ticket next() {
        boolean readsTurn = commands.isEmpty() || (!reads.isEmpty() && commandsInARow == COMMANDS_IN_A_ROW);
        commandsInARow = readsTurn || reads.isEmpty() ? 0 : commandsInARow + 1;
        Set<Ticket> queue = readsTurn ? reads : commands;
        Ticket first = queue.iterator().next();
        queue.remove(first);
        return first;
    }

    private Set<Ticket> queue(Priority priority) {
        return priority == Priority.COMMAND ? commands : reads;
    }
}
