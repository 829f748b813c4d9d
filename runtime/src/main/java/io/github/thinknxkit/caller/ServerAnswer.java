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

    /** {@return the body. Not to be changed} */
    byte[] body();
}
