package io.github.thinknxkit.samples.benchmark.server;

import io.github.thinknxkit.samples.benchmark.server.DigestGuard.Counts;

/** How a server lets calls in. */
public enum Access {
    /** Everybody is let in. */
    NONE,
    /** Basic. */
    BASIC,
    /** Digest with MD5; each count of a nonce is good for one request, in any order, as RFC 7616 has it. */
    DIGEST,
    /** The same with SHA-256. */
    DIGEST_SHA_256,
    /** Digest with MD5, by a server that takes counts in strict order. */
    STRICT_ORDER,
    /** Digest with MD5, by a server that takes each nonce once. */
    ONE_TIME;

    /** The user of every server. */
    public static final String USER = "service";

    /** The password of that user. */
    public static final String PASSWORD = "secret";

    /** {@return whether calls are let in by Digest} */
    public boolean isDigest() {
        return this != NONE && this != BASIC;
    }

    /** {@return what the query says of the credentials: the kit says {@code digest} also to a server that asks for none} */
    public String announced() {
        return this == BASIC ? "basic" : "digest";
    }

    Guard guard() {
        return switch (this) {
            case NONE -> (method, target, authorization) -> null;
            case BASIC -> new BasicGuard();
            case DIGEST -> new DigestGuard("MD5", Counts.ANY_ORDER);
            case DIGEST_SHA_256 -> new DigestGuard("SHA-256", Counts.ANY_ORDER);
            case STRICT_ORDER -> new DigestGuard("MD5", Counts.STRICT_ORDER);
            case ONE_TIME -> new DigestGuard("MD5", Counts.ONE_TIME);
        };
    }
}
