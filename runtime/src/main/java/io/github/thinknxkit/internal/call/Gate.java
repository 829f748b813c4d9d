package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Settings.Limits;
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
 * In each group the first come first. No thread ever waits here.
 *
 * <p>Where a server refuses calls that overlap, the gate is narrowed: calls pass one at a time. It widens again after a
 * while, since a restart of the server may have looked the same, and stays narrow longer each time.
 */
public final class Gate {

    /** A read then waits for half a second at worst where the server takes ten calls a second. */
    private static final int COMMANDS_IN_A_ROW = 4;

    /** Where one call goes at a time, the next one passes after it: by then the last one has been read and waits for feedback. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

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
    private int spell = FIRST_SPELL;
    private int narrowFor;
    private volatile boolean begun;
    private int commandsInARow;
    private long nextAdmission;
    private boolean alarmSet;
    private long alarmAt;

    /**
     * Creates a gate.
     *
     * @param width is told when the gate is narrowed or widened
     * @param firstAlone whether the first call goes alone until {@link #begun}
     */
    public Gate(Limits limits, Timing timing, Width width, boolean firstAlone) {
        this.begun = !firstAlone;
        this.timing = timing;
        this.width = width;
        this.limit = limits.inFlight();
        this.interval = limits.rate().isPresent()
                ? (long) (TimeUnit.SECONDS.toNanos(1) / limits.rate().getAsDouble())
                : 0;
        this.nextAdmission = timing.nanoTime().getAsLong();
    }

    /**
     * Returns a place for a call, which is to ask for admission with it.
     *
     * @param onAdmission is run once when the call may go, perhaps on another thread, which it must not hold up
     * @return the call's place, to be left when it has gone or given up
     */
    public Ticket ticket(Priority priority, Runnable onAdmission) {
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
    public void narrow() {
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

    /** Lets other calls pass beside the first: it has got past the challenge, or failed. */
    public void begun() {
        if (begun) {
            return;
        }
        Admitted admitted;
        synchronized (this) {
            begun = true;
            admitted = admit();
        }
        admitted.tell(width);
    }

    synchronized boolean isAlone(Ticket ticket) {
        return ticket.isAloneAt(admissions);
    }

    private Admitted admit() {
        if (!isWaiting()) {
            return Admitted.NONE;
        }
        boolean widens = false;
        List<Ticket> admitted = new ArrayList<>(1);
        while (isWaiting() && hasRoom() && isTime()) {
            Ticket next = next();
            boolean narrow = narrowFor > 0;
            next.admit(++admissions, narrow || inside == 0);
            inside++;
            admitted.add(next);
            if (narrow || !begun) {
                lastAdmission = timing.nanoTime().getAsLong();
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
        long wait = PATIENCE - (timing.nanoTime().getAsLong() - lastAdmission);
        if (wait > 0) {
            setAlarm(wait);
        }
        return wait <= 0;
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
    public interface Width {

        /** Calls pass one at a time from now on. */
        void narrowed();

        /** As many calls pass as the connection allows. */
        void widened();
    }

    /** Who goes first. */
    enum Priority {
        /** Has been sent, and was refused because of the calls beside it. */
        REFUSED,
        /** A person may be waiting for it. */
        COMMAND,
        /** Often sent by a program, again and again. */
        READ
    }

    /** One call's place at the gate. */
    public static final class Ticket {

        private final Gate gate;
        private final Priority priority;
        private final Runnable onAdmission;
        private State state = State.NEW;
        private long number;
        private boolean admittedAlone;

        enum State {
            NEW,
            WAITING,
            ADMITTED,
            GONE
        }

        Ticket(Gate gate, Priority priority, Runnable onAdmission) {
            this.gate = gate;
            this.priority = priority;
            this.onAdmission = onAdmission;
        }

        /** Asks for admission, which may be given before this returns. Does nothing if the place has been given up. */
        public void enter() {
            gate.enter(this);
        }

        /** Gives up the place, admitted or not. Does nothing the second time. */
        public void leave() {
            gate.leave(this);
        }

        /** {@return whether no other call has been let pass beside this one so far} */
        public boolean isAlone() {
            return gate.isAlone(this);
        }

        Priority priority() {
            return priority;
        }

        State state() {
            return state;
        }

        void state(State next) {
            state = next;
        }

        void admit(long admission, boolean alone) {
            state = State.ADMITTED;
            number = admission;
            admittedAlone = alone;
        }

        boolean isAloneAt(long lastAdmission) {
            return admittedAlone && number == lastAdmission;
        }

        void tellAdmission() {
            onAdmission.run();
        }
    }
}
