package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.DigestAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** "H" of RFC 7616: a hash function whose result is written in lower-case hexadecimal digits. */
enum HashFunction {
    MD5("MD5"),
    SHA_256("SHA-256"),
    SHA_512_256("SHA-512/256");

    private final String jcaName;

    HashFunction(String jcaName) {
        this.jcaName = jcaName;
    }

    static HashFunction of(DigestAlgorithm algorithm) {
        return switch (algorithm) {
            case MD5, MD5_SESS -> MD5;
            case SHA_256, SHA_256_SESS -> SHA_256;
            case SHA_512_256, SHA_512_256_SESS -> SHA_512_256;
        };
    }

    /** A JVM must offer SHA-256 only; one set up for FIPS has no MD5. */
    boolean isAvailable() {
        try {
            MessageDigest.getInstance(jcaName);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(jcaName).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("checked before a challenge is chosen", e);
        }
    }

    /** Hashes a text of header fields, which are read and written octet by octet. */
    String of(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
