package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Call;
import java.time.Instant;
import java.util.Optional;

/** Wants one reading kept fresh, and takes what it comes to: one thing at a time, in order, on a thread of the transport's. */
public interface Reader {

    /** For whom it is. */
    Audience audience();

    /** What is read, made anew or not. */
    Call<?> call();

    /** Whether a command's feedback tells this reading, too. */
    default boolean isToldBy(String operation) {
        return false;
    }

    /**
     * Takes an answer.
     *
     * @param raw the answer of the call, before any change
     * @param readAt when the reading began
     */
    void answered(Object raw, Instant readAt, Cause cause);

    /**
     * Takes the feedback of a command that this reading is told by.
     *
     * @param raw the answer of the command
     * @param at when the command ended
     */
    default void confirmed(Object raw, Instant at) {}

    /** One attempt failed, which may mean nothing. */
    default void missed(RuntimeException failure) {}

    /**
     * What was read is too old.
     *
     * @param failure why it could not be read again; empty if there was no time for it
     */
    default void stale(Optional<RuntimeException> failure) {}

    /** An answer came after all; it follows. */
    default void fresh() {}

    /** Who the readings are for. It learns what concerns all of them, like a reader. */
    interface Audience {

        /** How old what is read may become, in nanoseconds. */
        long freshness();

        /** How many reads a second it may cost. */
        double budget();

        /** The server does not answer. */
        default void lost(String connection, RuntimeException failure) {}

        /** The server answers again. */
        default void back(String connection) {}

        /** The server refuses the credentials, so that nothing is read any more. */
        default void refused(String connection, RuntimeException failure) {}

        /** The server's project was changed. */
        default void reconfigured(String connection, String revision) {}

        /** The client was closed. */
        default void closed(String connection) {}
    }
}
