package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Load;
import io.github.thinknxkit.connection.Settings.Limits;
import io.github.thinknxkit.internal.call.Ticket.Priority;
import io.github.thinknxkit.internal.thread.Timing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Lets calls pass: so many at a time, and, if there is a limit on their rate, evenly spaced. Commands go before reads,
 * but no more than so many in a row while a read waits: a stream of commands must not hold reads up until their deadlines.
 * What is read in the background goes when nothing else waits, or after so many of the others. In each group the first come
 * first. No thread ever waits here.
 *
 * <p>Where a server refuses calls that overlap, the gate is narrowed: calls pass one at a time. It widens again after a
 * while, since a restart of the server may have looked the same, and stays narrow longer each time.
 *
 * <p>The first call goes alone until the server has let it in: what it learns of a challenge, or of wrong credentials, the
 * others need not learn by themselves. So does the first call after the gate was held.
 */
final class Gate implements Load {

    /** A read then waits for half a second at worst where the server takes ten calls a second. */
    private static final int COMMANDS_IN_A_ROW = 4;

    /** A watch that never got a turn would take a busy server for a lost one. */
    private static final int OTHERS_IN_A_ROW = 16;

    /** Where one call goes at a time, the next one passes after it: by then the last one has been read and waits for feedback. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** Some servers take a second to refuse, and only a call that went alone to the end learns whether the password is wrong. */
    private static final long PATIENCE_WITH_REFUSED = TimeUnit.SECONDS.toNanos(3);

    /** A wrong time in an answer is not to keep a building out of reach. */
    private static final long LONGEST_HOLD = TimeUnit.MINUTES.toNanos(1);

    private static final int FIRST_SPELL = 256;
    private static final int LONGEST_SPELL = 8192;

    private final Timing timing;
    private final int limit;
    private final long interval;
    private final Width width;
    private final Map<Priority, Set<Ticket>> queues = new EnumMap<>(Priority.class);
    private int inside;
    private long admissions;
    private long lastAdmission;
    private long patience = PATIENCE;
    private int spell = FIRST_SPELL;
    private int narrowFor;
    private volatile boolean begun;
    private long heldUntil;
    private int holds;
    private int commandsInARow;
    private int othersInARow;
    private long nextAdmission;
    private boolean alarmSet;
    private long alarmAt;

    /**
     * Creates a gate.
     *
     * @param width is told when the gate is narrowed or widened
     */
    Gate(Limits limits, Timing timing, Width width) {
        this.timing = timing;
        this.width = width;
        this.limit = limits.inFlight();
        this.interval = limits.rate().isPresent()
                ? (long) (TimeUnit.SECONDS.toNanos(1) / limits.rate().getAsDouble())
                : 0;
        this.nextAdmission = timing.nanoTime().getAsLong();
        this.heldUntil = nextAdmission;
    }

    /**
     * Returns a place for a call, which is to ask for admission with it.
     *
     * @param onAdmission is run once when the call may go, perhaps on another thread, which it must not hold up
     * @return the call's place, to be left when it has gone or given up
     */
    Ticket ticket(Priority priority, Runnable onAdmission) {
        return new Ticket(this, priority, onAdmission);
    }

    void enter(Ticket ticket) {
        Admitted admitted;
        synchronized (this) {
            if (ticket.state() != Ticket.State.NEW) {
                return;
            }
            ticket.state(Ticket.State.WAITING);
            queue(ticket.priority()).add(ticket);
            admitted = admit();
        }
        admitted.tell(width);
    }

    void leave(Ticket ticket) {
        Admitted admitted;
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
        admitted.tell(width);
    }

    private void alarm() {
        Admitted admitted;
        synchronized (this) {
            alarmSet = false;
            admitted = admit();
        }
        admitted.tell(width);
    }

    /** Lets calls pass one at a time from now on, until so many have passed. */
    void narrow() {
        synchronized (this) {
            if (narrowFor > 0) {
                return;
            }
            narrowFor = spell;
            spell = Math.min(2 * spell, LONGEST_SPELL);
            lastAdmission = timing.nanoTime().getAsLong();
        }
        width.narrowed();
    }

    /** The call that has gone alone so far was refused, and is sent again in its turn. */
    synchronized void refused() {
        lastAdmission = timing.nanoTime().getAsLong();
        patience = PATIENCE_WITH_REFUSED;
    }

    /** Lets other calls pass beside the first: the server has let it in, or it has failed. Does nothing while the gate is held. */
    void begun() {
        if (begun) {
            return;
        }
        Admitted admitted;
        synchronized (this) {
            if (heldNanos() > 0) {
                return;
            }
            begun = true;
            holds = 0;
            admitted = admit();
        }
        admitted.tell(width);
    }

    /** Lets no call pass for so long, a minute at most, since the server takes no more calls. */
    synchronized void hold(long nanos) {
        long now = timing.nanoTime().getAsLong();
        long until = now + Math.min(nanos, LONGEST_HOLD);
        if (heldNanos() == 0) {
            holds++;
        }
        if (until - heldUntil > 0) {
            heldUntil = until;
        }
        if (heldUntil - nextAdmission > 0) {
            nextAdmission = heldUntil;
        }
        begun = false;
    }

    /** Returns how often the gate has been held since a call last got through. */
    synchronized int holds() {
        return holds;
    }

    /** Returns for how long no call will pass; 0 if the gate is not held. Each call asks, so it takes no lock where calls pass. */
    long heldNanos() {
        return begun ? 0 : remainingHold();
    }

    private synchronized long remainingHold() {
        return Math.max(heldUntil - timing.nanoTime().getAsLong(), 0);
    }

    synchronized boolean isAlone(Ticket ticket) {
        return ticket.isAloneAt(admissions);
    }

    @Override
    public synchronized int waiting() {
        return queues.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public synchronized int inFlight() {
        return inside;
    }

    private Admitted admit() {
        if (!isWaiting()) {
            return Admitted.NONE;
        }
        boolean widens = false;
        List<Ticket> admitted = new ArrayList<>(1);
        while (isWaiting() && isTime() && hasRoom()) {
            Ticket next = next();
            nextAdmission = timing.nanoTime().getAsLong() + interval;
            boolean narrow = narrowFor > 0;
            next.admit(++admissions, narrow || inside == 0);
            inside++;
            admitted.add(next);
            if (narrow || !begun) {
                lastAdmission = timing.nanoTime().getAsLong();
                patience = next.priority() == Priority.REFUSED ? PATIENCE_WITH_REFUSED : PATIENCE;
            }
            if (narrow) {
                widens = --narrowFor == 0;
            }
        }
        return new Admitted(admitted, widens);
    }

    private boolean isWaiting() {
        for (Set<Ticket> queue : queues.values()) {
            if (!queue.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRoom() {
        if (inside >= limit) {
            return false;
        } else if ((narrowFor == 0 && begun) || inside == 0) {
            return true;
        }
        long wait = patience - (timing.nanoTime().getAsLong() - lastAdmission);
        if (wait > 0) {
            setAlarm(wait);
        }
        return wait <= 0;
    }

    private boolean isTime() {
        long wait = nextAdmission - timing.nanoTime().getAsLong();
        if (wait > 0) {
            setAlarm(wait);
        }
        return wait <= 0;
    }

    private void setAlarm(long wait) {
        long at = timing.nanoTime().getAsLong() + wait;
        if (!alarmSet || at - alarmAt < 0) {
            alarmSet = true;
            alarmAt = at;
            timing.timer().after(wait, this::alarm);
        }
    }

    private Ticket next() {
        Set<Ticket> queue = queue(nextPriority());
        Ticket first = queue.iterator().next();
        queue.remove(first);
        return first;
    }

    private Priority nextPriority() {
        if (!queue(Priority.REFUSED).isEmpty()) {
            return Priority.REFUSED;
        }
        boolean noCommand = queue(Priority.COMMAND).isEmpty();
        boolean noRead = queue(Priority.READ).isEmpty();
        boolean noneInBackground = queue(Priority.BACKGROUND).isEmpty();
        if ((noCommand && noRead) || (!noneInBackground && othersInARow == OTHERS_IN_A_ROW)) {
            othersInARow = 0;
            return Priority.BACKGROUND;
        }
        othersInARow = noneInBackground ? 0 : othersInARow + 1;
        boolean readsTurn = noCommand || (!noRead && commandsInARow == COMMANDS_IN_A_ROW);
        commandsInARow = readsTurn || noRead ? 0 : commandsInARow + 1;
        return readsTurn ? Priority.READ : Priority.COMMAND;
    }

    private Set<Ticket> queue(Priority priority) {
        return queues.computeIfAbsent(priority, unused -> new LinkedHashSet<>());
    }

    /** What is told after the lock is given back. */
    private record Admitted(List<Ticket> tickets, boolean widens) {

        static final Admitted NONE = new Admitted(List.of(), false);

        void tell(Width width) {
            tickets.forEach(Ticket::tellAdmission);
            if (widens) {
                width.widened();
            }
        }
    }

    /** Is told how many calls pass at a time. */
    interface Width {

        /** Calls pass one at a time from now on. */
        void narrowed();

        /** As many calls pass as the connection allows. */
        void widened();
    }
}
