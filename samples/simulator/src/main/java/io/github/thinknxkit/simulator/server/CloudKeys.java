package io.github.thinknxkit.simulator.server;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The "Integration Kit" keys, by which the cloud routes calls to servers ("The key need to be enabled and generated from
 * the Thinknx server web pages"). Safe for use by several threads.
 */
public final class CloudKeys {

    private static final int RANDOM_BYTES = 16;

    private final Map<String, ThinknxServer> byKey = new LinkedHashMap<>();
    private final Map<ThinknxServer, Integer> versions = new HashMap<>();

    /** Creates a cloud that no server has a key for. */
    public CloudKeys() {}

    /**
     * Assigns a key to a server; the key that it had before becomes invalid.
     *
     * @param key one segment of a path
     * @param server the server
     */
    public synchronized void assign(String key, ThinknxServer server) {
        byKey.values().remove(server);
        byKey.put(key, server);
        versions.merge(server, 1, Integer::sum);
    }

    /**
     * Assigns a new random key to a server; the key that it had before becomes invalid.
     *
     * @param server the server
     * @return the new key: letters and digits
     */
    public String renew(ThinknxServer server) {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        assign(key, server);
        return key;
    }

    /**
     * Looks a server up.
     *
     * @param key any text
     * @return the server, or empty if the key is no server's
     */
    public synchronized Optional<ThinknxServer> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Returns the key of a server.
     *
     * @param server the server
     * @return its key, or empty if the Integration Kit is not enabled for it
     */
    public synchronized Optional<String> keyOf(ThinknxServer server) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().equals(server))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns which of its keys a server has, so that keys can be told apart without showing them.
     *
     * @param server the server
     * @return 1 for its first key, one more for each that followed, 0 if it never had one
     */
    public synchronized int version(ThinknxServer server) {
        return versions.getOrDefault(server, 0);
    }

    /**
     * Returns the server that a key routes to.
     *
     * @param key the key of a server
     * @return the server
     * @throws NoSuchElementException if no server has the key
     */
    public ThinknxServer server(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("no server has that key"));
    }

    /**
     * Returns the servers that have a key.
     *
     * @return an unmodifiable copy
     */
    public synchronized List<ThinknxServer> servers() {
        return List.copyOf(byKey.values());
    }

    /** Returns how many keys there are, and none of them. */
    @Override
    public synchronized String toString() {
        return "CloudKeys[" + byKey.size() + "]";
    }
}
