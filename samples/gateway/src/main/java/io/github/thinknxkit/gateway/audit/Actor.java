package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.gateway.key.ApiKey;

/**
 * Who does something.
 *
 * @param address where they are: an address, or {@code console} for somebody on the gateway's own machine
 */
public record Actor(String name, String address) {

    /** Returns the holder of a key. */
    public static Actor key(ApiKey key, String address) {
        return new Actor("key " + key.id(), address);
    }

    /** Returns a user of the page. */
    public static Actor user(String name, String address) {
        return new Actor("user " + name, address);
    }

    /** Returns somebody with an account on the gateway's own machine. */
    public static Actor console(String name) {
        return new Actor("account " + name, "console");
    }
}
