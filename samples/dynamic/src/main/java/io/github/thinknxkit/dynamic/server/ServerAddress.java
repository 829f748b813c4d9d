package io.github.thinknxkit.dynamic.server;

import java.util.OptionalInt;

/** Where a server is. */
public sealed interface ServerAddress {

    /**
     * A server in the same network.
     *
     * @param host its host
     * @param port its port; empty for the document's
     */
    record Local(String host, OptionalInt port) implements ServerAddress {}

    /** The vendor's cloud. */
    record VendorsCloud() implements ServerAddress {}

    /**
     * A cloud on the customer's premises.
     *
     * @param url its address, with https
     */
    record OnPremise(String url) implements ServerAddress {}

    /**
     * Reads an address.
     *
     * @param url {@code http://HOST:5051} or {@code https://HOST}
     * @param origin where the address stands, for the error message
     * @return the place
     * @throws io.github.thinknxkit.dynamic.error.UsageException if it is none of these; the message shows no part that may be a password
     */
    static ServerAddress parse(String url, String origin) {
        return new AddressParser(url, origin).parse();
    }
}
