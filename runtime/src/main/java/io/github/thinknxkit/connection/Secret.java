package io.github.thinknxkit.connection;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A password or key that no text shows.
 *
 * <p>{@link #toString()} is the same for every secret. Two secrets are never equal, even if they hold the same
 * characters: a comparison or a hash code would tell something of what they hold. A secret cannot be serialized.
 *
 * <p>A secret holds its characters ({@link #of(char[])}), or asks for them each time that they are needed ({@link
 * #from}), so that a password can be changed while the program runs. Instances are immutable and safe for use by many
 * threads.
 */
public final class Secret {

    private final char[] characters;
    private final @Nullable Supplier<Secret> supplier;

    private Secret(char[] characters, @Nullable Supplier<Secret> supplier) {
        this.characters = characters;
        this.supplier = supplier;
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
        return new Secret(Objects.requireNonNull(text, "text").toCharArray(), null);
    }

    /**
     * Creates a secret from an array, which is copied and may be wiped afterwards.
     *
     * @param characters the characters; may be empty
     * @return the secret
     */
    public static Secret of(char[] characters) {
        return new Secret(Objects.requireNonNull(characters, "characters").clone(), null);
    }

    /**
     * Creates a secret that asks for its characters whenever they are needed, such as one that a vault changes now and then.
     *
     * <p>A connection asks when a call is sent first, and with digest authentication when it answers a challenge. When a
     * server refuses the credentials it asks again, and if they have changed it sends the call once more. Other calls of
     * the connection may ask at the same time. A call that waits for the supplier still ends at its deadline, but the thread
     * that runs the supplier is held up for as long as it takes, so it should answer from memory or have a time limit.
     *
     * @param supplier returns the secret as it is now, never null and never one that comes from a supplier itself; safe for
     *     use by many threads. If it throws, or returns what cannot be sent, the call fails with an {@code
     *     AuthenticationException}, which does not repeat what the supplier's exception says unless that is an {@link
     *     UnavailableSecretException}
     * @return the secret
     */
    public static Secret from(Supplier<Secret> supplier) {
        return new Secret(new char[0], Objects.requireNonNull(supplier, "supplier"));
    }

    /** {@return whether the characters come from a supplier, and so may change} */
    public boolean isSupplied() {
        return supplier != null;
    }

    /**
     * Returns the secret as it is now, which does not change any more.
     *
     * @return this, or what the supplier returns
     * @throws UnavailableSecretException if the supplier throws it
     * @throws IllegalStateException if the supplier fails otherwise; neither its message nor its cause repeats a text of the
     *     supplier's
     */
    public Secret now() {
        return supplier == null ? this : ask(supplier);
    }

    private static Secret ask(Supplier<Secret> supplier) {
        @Nullable Secret supplied;
        try {
            supplied = supplier.get();
        } catch (UnavailableSecretException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "the supplier of the secret threw " + e.getClass().getName(), withoutText(e));
        }
        if (supplied == null) {
            throw new IllegalStateException("the supplier of the secret returned null");
        } else if (supplied.supplier != null) {
            throw new IllegalStateException("the supplier of the secret returned one that comes from a supplier, too");
        }
        return supplied;
    }

    /** Where it happened without what was said, which may be the secret: vaults quote what they were sent. */
    private static Throwable withoutText(Throwable failure) {
        Throwable told = new IllegalStateException(
                failure.getClass().getName() + ", whose message is left out: it may hold the secret");
        told.setStackTrace(failure.getStackTrace());
        return told;
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
     * @throws IllegalStateException if the characters come from a supplier and {@link #now} throws it
     */
    public <T extends @Nullable Object> T reveal(Function<char[], T> use) {
        Objects.requireNonNull(use, "use");
        char[] lent = now().characters.clone();
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
