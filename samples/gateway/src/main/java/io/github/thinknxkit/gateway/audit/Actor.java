package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.gateway.key.ApiKey;

/**
 * Who does something.
 *
 * @param address where they are: an address, that of the broker for a bridge, or {@code console} for somebody on the gateway's own machine
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

    /** Returns whoever commands through a broker, of whom MQTT tells nothing else. */
    public static Actor bridge(String id, String broker) {
        return new Actor("bridge " + id, broker);
    }

    /** Returns somebody with an account on the gateway's own machine. */
    public static Actor console(String name) {
        return new Actor("account " + name, "console");
    }
}
