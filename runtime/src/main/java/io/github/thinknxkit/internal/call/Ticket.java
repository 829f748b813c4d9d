package io.github.thinknxkit.internal.call;

/** One call's place at the gate. */
public final class Ticket {

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
