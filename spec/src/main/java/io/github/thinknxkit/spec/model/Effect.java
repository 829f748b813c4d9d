package io.github.thinknxkit.spec.model;

/** What sending an operation does, and so whether it may be sent again when nobody knows if it arrived. */
public enum Effect {
    /** Changes nothing: {@code read}. */
    READ,
    /** Repeating it leaves the same state: {@code absolute}. */
    ABSOLUTE,
    /** Repeating it does more: {@code relative}. */
    RELATIVE,
    /** Puts a telegram on the bus; what that does is unknown here: {@code bus}. */
    BUS
}
