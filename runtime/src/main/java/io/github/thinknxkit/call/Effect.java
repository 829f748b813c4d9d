package io.github.thinknxkit.call;

/** What sending an operation does, and so whether it may be sent again when nobody knows if it arrived. */
public enum Effect {
    /** Changes nothing. Repeated after a failure. */
    READ,
    /** Repeating it leaves the same state. Repeated after a failure. */
    ABSOLUTE,
    /** Repeating it does more. Never sent twice unless the server certainly refused the first. */
    RELATIVE,
    /** Puts a telegram on the bus; what that does is unknown here. Never sent twice, like {@link #RELATIVE}. */
    BUS;

    /** {@return whether a call with this effect may be sent again when nobody knows if the first arrived} */
    public boolean repeatable() {
        return this == READ || this == ABSOLUTE;
    }
}
