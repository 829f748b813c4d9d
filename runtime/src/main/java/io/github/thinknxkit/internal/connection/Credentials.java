package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.DigestPolicy;
import io.github.thinknxkit.connection.Secret;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/** How a local connection authenticates. */
public sealed interface Credentials {

    /** {@return the user name} */
    String user();

    /** {@return the password} */
    Secret password();

    /** {@return the encoding of both, or empty if it is to be found out} */
    Optional<Charset> charset();

    /**
     * HTTP digest.
     *
     * @param user the user name
     * @param password the password
     * @param charset the encoding of both, or empty if it is to be found out
     * @param policy the accepted algorithms
     */
    record Digest(String user, Secret password, Optional<Charset> charset, DigestPolicy policy) implements Credentials {

        /** Checks the text of both. */
        public Digest {
            check(user, password, charset);
            Objects.requireNonNull(policy, "policy");
        }
    }

    /**
     * HTTP basic.
     *
     * @param user the user name
     * @param password the password
     * @param charset the encoding of both, or empty if it is to be found out
     */
    record Basic(String user, Secret password, Optional<Charset> charset) implements Credentials {

        /** Checks the text of both. */
        public Basic {
            check(user, password, charset);
            if (user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("basic authentication cannot carry a user name with a colon");
            }
        }
    }

    /**
     * User and password among the parameters, always in UTF-8.
     *
     * @param user the user name
     * @param password the password
     */
    record Query(String user, Secret password) implements Credentials {

        @Override
        public Optional<Charset> charset() {
            return Optional.empty();
        }

        /** Checks the text of both. */
        public Query {
            check(user, password, Optional.empty());
        }
    }

    private static void check(String user, Secret password, Optional<Charset> charset) {
        Objects.requireNonNull(user, "user");
        if (user.isEmpty()) {
            throw new IllegalArgumentException("the user name must not be empty");
        }
        CredentialText.check("user name", user.toCharArray());
        CredentialText.check("password", Objects.requireNonNull(password, "password"));
        charset.ifPresent(named -> CredentialText.checkFits(named, user, password));
    }
}
