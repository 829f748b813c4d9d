package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;

/** A secret as it stands in a file. */
public final class SecretText {

    private SecretText() {}

    /**
     * Takes a secret out of a text.
     *
     * @param text the secret alone, perhaps with a line break behind it
     * @param origin where it is from, for the error
     * @return the secret
     * @throws UsageException if there is none, or more than one line
     */
    public static Secret of(String text, String origin) {
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String secret = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (secret.isEmpty()) {
            throw new UsageException(origin + " is empty; it should hold the password or key");
        } else if (secret.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException(origin + " should hold the password or key alone, in one line");
        }
        return Secret.of(secret);
    }
}
