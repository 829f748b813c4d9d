package io.github.thinknxkit.internal.gate;

/** Who goes first. */
public enum Priority {
    /** A person may be waiting for it. */
    COMMAND,
    /** Often sent by a program, again and again. */
    READ
}
