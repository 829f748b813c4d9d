package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;

/** How a local connection authenticates. */
public sealed interface Credentials {

    /** {@return the user name} */
    String user();

    /** {@return the password} */
    Secret password();

    /**
     * HTTP digest.
     *
     * @param user the user name
     * @param password the password
     * @param policy the accepted algorithms
     */
    record Digest(String user, Secret password, DigestPolicy policy) implements Credentials {}

    /**
     * HTTP basic.
     *
     * @param user the user name
     * @param password the password
     */
    record Basic(String user, Secret password) implements Credentials {}

    /**
     * User and password among the parameters.
     *
     * @param user the user name
     * @param password the password
     */
    record Query(String user, Secret password) implements Credentials {}
}
