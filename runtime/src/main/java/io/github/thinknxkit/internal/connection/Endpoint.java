package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.Secret;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a connection goes, and with which credentials. */
public sealed interface Endpoint {

    /**
     * A server in the same network.
     *
     * @param host the host
     * @param port the port; the API's if empty
     * @param credentials how to authenticate
     */
    record Local(Host host, OptionalInt port, Credentials credentials) implements Endpoint {

        @Override
        public String toString() {
            return "local " + host.withPort(port);
        }
    }

    /**
     * A server behind a cloud.
     *
     * @param origin where the cloud is; the API's own if empty
     * @param key the server's key
     */
    record Cloud(Optional<CloudAddress> origin, Secret key) implements Endpoint {

        /** Checks the key. */
        public Cloud {
            Objects.requireNonNull(key, "key");
            Keys.check(key);
        }

        /**
         * Returns a server behind the vendor's cloud.
         *
         * @param key the server's key
         * @return the endpoint
         */
        public static Cloud vendors(Secret key) {
            return new Cloud(Optional.empty(), key);
        }

        /**
         * Returns a server behind a cloud on the customer's premises.
         *
         * @param url the cloud's address
         * @param key the server's key
         * @return the endpoint
         */
        public static Cloud onPremise(String url, Secret key) {
            return new Cloud(Optional.of(CloudAddress.parse(Objects.requireNonNull(url, "url"))), key);
        }

        @Override
        public String toString() {
            return origin.map(address -> "cloud " + address.authority()).orElse("cloud");
        }
    }
}
