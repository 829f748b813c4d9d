package io.github.thinknxkit.gateway.key;

/**
 * A key that was made just now: the only moment at which its text can be had.
 *
 * @param key the key
 * @param text what its holder presents; a secret
 */
public record NewKey(ApiKey key, String text) {

    /** Returns what the key says of itself, which is no secret. */
    @Override
    public String toString() {
        return key.toString();
    }
}
