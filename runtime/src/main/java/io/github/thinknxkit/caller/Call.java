package io.github.thinknxkit.caller;

import java.time.Duration;
import java.util.Optional;

/**
 * A call as the runtime sends it: which operation, with which arguments, and how to read the answer.
 *
 * @param <A> the type of the answer
 */
public interface Call<A> {

    /** {@return the operation} */
    Operation operation();

    /**
     * Hands over the arguments, one for each parameter of the operation.
     *
     * @param out takes the arguments
     */
    void arguments(Arguments out);

    /** {@return whether the server is asked to wait for the device} */
    boolean feedback();

    /**
     * Reads the answer.
     *
     * @param answer what the server sent
     * @return the typed answer
     */
    A decode(Answer answer);

    /**
     * Hears an answer as the server sent it, before it is understood: each one but those that ask for other credentials. If the
     * call is sent again, there may be several, or one before an attempt that gets none. Returns at once. Does nothing by default.
     *
     * @param answer what the server sent
     */
    default void heard(ServerAnswer answer) {}

    /** {@return the deadline of the whole call, or empty for the connection's} */
    Optional<Duration> deadline();

    /** {@return the device or group address that the call is for, as errors name it; empty for the server itself} */
    String target();
}
