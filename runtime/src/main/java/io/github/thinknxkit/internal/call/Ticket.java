package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.call.Effect;

/** One call's place at the gate. */
final class Ticket {

    private final Gate gate;
    private final Priority priority;
    private final Runnable onAdmission;
    private State state = State.NEW;
    private long number;
    private boolean admittedAlone;

    /** How far it is. */
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
    void enter() {
        gate.enter(this);
    }

    /** Gives up the place, admitted or not. Does nothing the second time. */
    void leave() {
        gate.leave(this);
    }

    /** Returns whether no other call has been let pass beside this one so far. */
    boolean isAlone() {
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

    /** Who goes first. */
    enum Priority {
        /** Has been sent, and was refused because of the calls beside it. */
        REFUSED,
        /** A person may be waiting for it. */
        COMMAND,
        /** Somebody waits for it, or a program that does something with the answer. */
        READ,
        /** Sent by a watch, again and again. */
        BACKGROUND;

        /** Returns who goes first by what a call does. */
        static Priority of(Effect effect) {
            return effect == Effect.READ ? READ : COMMAND;
        }
    }
}
