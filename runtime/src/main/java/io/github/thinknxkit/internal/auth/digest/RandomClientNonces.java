package io.github.thinknxkit.internal.auth.digest;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Client nonces of 128 random bits, so that no server can prepare tables for them. */
public final class RandomClientNonces implements Supplier<String> {

    private static final int BYTES = 16;

    private final SecureRandom random;

    /**
     * Draws from a source.
     *
     * @param random the source
     */
    public RandomClientNonces(SecureRandom random) {
        this.random = random;
    }

    @Override
    public String get() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
