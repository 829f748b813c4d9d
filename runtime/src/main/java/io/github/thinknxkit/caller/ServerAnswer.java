package io.github.thinknxkit.caller;

import java.util.Optional;

/**
 * An answer as the server sent it. It may repeat the credentials of the connection, so whoever shows it to others looks for them
 * first.
 */
public interface ServerAnswer {

    /** {@return the HTTP status} */
    int status();

    /**
     * Returns a header field.
     *
     * @param name its name, in any case
     * @return its first value, if the server sent it
     */
    Optional<String> field(String name);

    /**
     * Returns whether an earlier attempt of the call may have been carried out. The answer does not tell: it may refuse a command
     * that was carried out by the attempt before, whose answer was lost.
     *
     * @return false only if no earlier attempt had an effect
     */
    boolean mayHaveRunBefore();

    /** {@return the body. Not to be changed} */
    byte[] body();
}
