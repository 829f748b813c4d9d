package io.github.thinknxkit.internal.call;

/** Who goes first. */
public enum Priority {
    /** Has been sent, and was refused because of the calls beside it. */
    REFUSED,
    /** A person may be waiting for it. */
    COMMAND,
    /** Often sent by a program, again and again. */
    READ
}
