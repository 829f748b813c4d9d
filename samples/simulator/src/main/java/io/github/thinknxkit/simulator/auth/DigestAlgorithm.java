package io.github.thinknxkit.simulator.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The hash functions that the local port offers for Digest. */
public enum DigestAlgorithm {
    /** SHA-256, RFC 7616. */
    SHA_256("SHA-256", Scheme.DIGEST_SHA_256),
    /** MD5, which every client knows. */
    MD5("MD5", Scheme.DIGEST_MD5);

    private final String token;
    private final Scheme scheme;

    DigestAlgorithm(String token, Scheme scheme) {
        this.token = token;
        this.scheme = scheme;
    }

    String token() {
        return token;
    }

    Scheme scheme() {
        return scheme;
    }

    static Optional<DigestAlgorithm> of(String token) {
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.token.equalsIgnoreCase(token)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(token).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + token, e);
        }
    }
}
