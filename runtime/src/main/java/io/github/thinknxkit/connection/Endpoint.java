package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.CloudAddress;
import io.github.thinknxkit.internal.text.Host;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a connection goes, and with which credentials. Its text names the place only. */
public sealed interface Endpoint {

    /** {@return the password or key} */
    Secret secret();

    /**
     * Returns the same place with another password or key.
     *
     * @param secret the password or key
     * @return the changed endpoint
     * @throws IllegalArgumentException if the secret has characters that cannot be sent
     */
    Endpoint with(Secret secret);

    /**
     * A server in the same network.
     *
     * @param host a host name, an IPv4 address, or an IPv6 address in brackets
     * @param port the port; the API's if empty
     * @param credentials how to authenticate
     */
    record Local(String host, OptionalInt port, Credentials credentials) implements Endpoint {

        /** Checks the host. */
        public Local {
            host = Host.parse(host);
            Objects.requireNonNull(credentials, "credentials");
        }

        @Override
        public Secret secret() {
            return credentials.password();
        }

        @Override
        public Local with(Secret secret) {
            return new Local(host, port, credentials.with(secret));
        }

        @Override
        public String toString() {
            return "local " + Host.withPort(host, port);
        }
    }

    /**
     * A server behind a cloud.
     *
     * @param url where the cloud is, without a slash at its end; the API's own if empty
     * @param key the server's key
     */
    record Cloud(Optional<String> url, Secret key) implements Endpoint {

        /** Checks both. */
        public Cloud {
            Objects.requireNonNull(key, "key");
            url = url.map(text -> CloudAddress.parse(text).toString());
            CredentialText.checkKey(key);
        }

        @Override
        public Secret secret() {
            return key;
        }

        @Override
        public Cloud with(Secret secret) {
            return new Cloud(url, secret);
        }

        @Override
        public String toString() {
            return url.map(text -> "cloud " + CloudAddress.parse(text).authority())
                    .orElse("cloud");
        }
    }

    /** How a local connection authenticates. Its text shows none of it. */
    sealed interface Credentials {

        /** {@return the user name} */
        String user();

        /** {@return the password} */
        Secret password();

        /** {@return the encoding of both, or empty if it is to be found out} */
        Optional<Charset> charset();

        /**
         * Returns the same with another password.
         *
         * @param password the password
         * @return the changed credentials
         * @throws IllegalArgumentException if the password has characters that cannot be sent
         */
        Credentials with(Secret password);
    }

    /**
     * HTTP digest authentication.
     *
     * @param user the user name
     * @param password the password
     * @param charset the encoding of both, or empty if it is to be found out
     * @param policy the accepted algorithms
     */
    record Digest(String user, Secret password, Optional<Charset> charset, DigestPolicy policy) implements Credentials {

        /** Checks the text of both. */
        public Digest {
            CredentialText.check(user, password, charset);
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public Digest with(Secret password) {
            return new Digest(user, password, charset, policy);
        }

        @Override
        public String toString() {
            return "Digest[redacted]";
        }
    }

    /**
     * HTTP basic authentication.
     *
     * @param user the user name, without a colon
     * @param password the password
     * @param charset the encoding of both, or empty if it is to be found out
     */
    record Basic(String user, Secret password, Optional<Charset> charset) implements Credentials {

        /** Checks the text of both. */
        public Basic {
            CredentialText.check(user, password, charset);
            if (user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("basic authentication cannot carry a user name with a colon");
            }
        }

        @Override
        public Basic with(Secret password) {
            return new Basic(user, password, charset);
        }

        @Override
        public String toString() {
            return "Basic[redacted]";
        }
    }

    /**
     * User and password among the parameters, always in UTF-8.
     *
     * @param user the user name
     * @param password the password
     */
    record Query(String user, Secret password) implements Credentials {

        /** Checks the text of both. */
        public Query {
            CredentialText.check(user, password, Optional.empty());
        }

        @Override
        public Optional<Charset> charset() {
            return Optional.empty();
        }

        @Override
        public Query with(Secret password) {
            return new Query(user, password);
        }

        @Override
        public String toString() {
            return "Query[redacted]";
        }
    }
}
