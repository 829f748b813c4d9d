package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.gateway.key.ApiKey;

/**
 * Who does something.
 *
 * @param name such as {@code key 3f7kq2m9xd}
 * @param address where they are: an address, or {@code console} for somebody on the gateway's own machine
 */
public record Actor(String name, String address) {

    /**
     * Returns the holder of a key.
     *
     * @param key the key
     * @param address their address
     * @return the holder, named by the key's id
     */
    public static Actor key(ApiKey key, String address) {
        return new Actor("key " + key.id(), address);
    }

    /**
     * Returns a user of the page.
     *
     * @param name their name
     * @param address their address
     * @return the user
     */
    public static Actor user(String name, String address) {
        return new Actor("user " + name, address);
    }

    /**
     * Returns somebody on the gateway's own machine.
     *
     * @param name the name of their account there
     * @return that person
     */
    public static Actor console(String name) {
        return new Actor("account " + name, "console");
    }
}
