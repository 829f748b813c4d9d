package io.github.thinknxkit.bridge;

import io.github.thinknxkit.dynamic.error.UsageException;

/**
 * What the program around a bridge does when somebody asks for it on the broker. Each ends when it is done, or throws a {@link
 * UsageException} that says why it is not.
 *
 * @param reload reads the configuration again
 * @param restart opens all servers anew, and watches them from the beginning
 */
public record Steering(Runnable reload, Runnable restart) {

    /** For a program that does neither. */
    public static final Steering NONE = new Steering(Steering::refuse, Steering::refuse);

    private static void refuse() {
        throw new UsageException("the program that the bridge runs in does not do this on request");
    }
}
