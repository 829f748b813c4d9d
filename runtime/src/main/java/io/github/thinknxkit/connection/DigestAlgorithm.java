package io.github.thinknxkit.connection;

/**
 * The algorithms of HTTP digest authentication, from the weakest to the strongest (RFC 7616, section 3.3).
 *
 * <p>A {@code -sess} form hashes the password with the same function as its plain form and is neither weaker nor
 * stronger; it derives a key per session, so that a server need not keep the hash of the password at hand.
 */
public enum DigestAlgorithm {
    /** MD5, the only one of RFC 2069 and what a server means that names none. */
    MD5("MD5", 1),
    /** MD5 with a key per session. */
    MD5_SESS("MD5-sess", 1),
    /** SHA-256. */
    SHA_256("SHA-256", 2),
    /** SHA-256 with a key per session. */
    SHA_256_SESS("SHA-256-sess", 2),
    /** SHA-512/256, which is neither SHA-256 nor SHA-512 cut short. */
    SHA_512_256("SHA-512-256", 3),
    /** SHA-512/256 with a key per session. */
    SHA_512_256_SESS("SHA-512-256-sess", 3);

    private final String token;
    private final int strength;

    DigestAlgorithm(String token, int strength) {
        this.token = token;
        this.strength = strength;
    }

    /** {@return the name in the header fields, such as {@code SHA-256-sess}} */
    public String token() {
        return token;
    }

    /** {@return whether the key is derived per session: a {@code -sess} form} */
    public boolean isSession() {
        return token.endsWith("-sess");
    }

    /**
     * Returns whether this algorithm hashes with a stronger function than another.
     *
     * @param other the other algorithm
     * @return false if both hash with the same function
     */
    public boolean isStrongerThan(DigestAlgorithm other) {
        return strength > other.strength;
    }
}
