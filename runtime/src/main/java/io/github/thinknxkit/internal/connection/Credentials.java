package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import java.util.Objects;

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
    record Digest(String user, Secret password, DigestPolicy policy) implements Credentials {

        /** Checks the text of both. */
        public Digest {
            check(user, password);
            Objects.requireNonNull(policy, "policy");
        }
    }

    /**
     * HTTP basic.
     *
     * @param user the user name
     * @param password the password
     */
    record Basic(String user, Secret password) implements Credentials {

        /** Checks the text of both. */
        public Basic {
            check(user, password);
            if (user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("basic authentication cannot carry a user name with a colon");
            }
        }
    }

    /**
     * User and password among the parameters.
     *
     * @param user the user name
     * @param password the password
     */
    record Query(String user, Secret password) implements Credentials {

        /** Checks the text of both. */
        public Query {
            check(user, password);
        }
    }

    private static void check(String user, Secret password) {
        Objects.requireNonNull(user, "user");
        if (user.isEmpty()) {
            throw new IllegalArgumentException("the user name must not be empty");
        }
        CredentialText.check("user name", user.toCharArray());
        CredentialText.check("password", Objects.requireNonNull(password, "password"));
    }
}
