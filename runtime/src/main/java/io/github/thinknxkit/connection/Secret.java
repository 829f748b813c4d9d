package io.github.thinknxkit.connection;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A password or key that no text shows.
 *
 * <p>{@link #toString()} is the same for every secret. Two secrets are never equal, even if they hold the same
 * characters: a comparison or a hash code would tell something of what they hold. A secret cannot be serialized.
 *
 * <p>Instances are immutable and safe for use by many threads.
 */
public final class Secret {

    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /**
     * Creates a secret.
     *
     * <p>A {@code String} stays in memory until it is collected; where the program reads the secret itself, prefer
     * {@link #of(char[])} and wipe the array.
     *
     * @param text the characters; may be empty
     * @return the secret
     */
    public static Secret of(String text) {
        return new Secret(Objects.requireNonNull(text, "text").toCharArray());
    }

    /**
     * Creates a secret from an array, which is copied and may be wiped afterwards.
     *
     * @param characters the characters; may be empty
     * @return the secret
     */
    public static Secret of(char[] characters) {
        return new Secret(Objects.requireNonNull(characters, "characters").clone());
    }

    /**
     * Lends the characters to the code that has to send or hash them.
     *
     * <p>The array is a copy and is wiped when the function returns; what the function makes of it is in its own care,
     * and belongs in no message, log or field that outlives the call.
     *
     * @param use what is done with the characters
     * @param <T> the type of the result
     * @return what the function returned
     */
    public <T extends @Nullable Object> T reveal(Function<char[], T> use) {
        Objects.requireNonNull(use, "use");
        char[] lent = characters.clone();
        try {
            return use.apply(lent);
        } finally {
            Arrays.fill(lent, '\0');
        }
    }

    /** Returns a fixed text that tells nothing of the secret. */
    @Override
    public String toString() {
        return "Secret[redacted]";
    }
}
