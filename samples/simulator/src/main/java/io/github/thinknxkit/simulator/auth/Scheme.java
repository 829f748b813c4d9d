package io.github.thinknxkit.simulator.auth;

/** How a call was authenticated. */
public enum Scheme {
    /** Not at all: the call was refused before, or for that. */
    NONE,
    /** Basic, in the header. */
    BASIC,
    /** Digest with MD5. */
    DIGEST_MD5,
    /** Digest with SHA-256. */
    DIGEST_SHA_256,
    /** {@code user=} and {@code pass=} in the query or form. */
    QUERY,
    /** The key in the path of a cloud URL. */
    KEY
}
