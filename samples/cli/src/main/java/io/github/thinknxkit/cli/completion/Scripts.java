package io.github.thinknxkit.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that make shells ask this program what may come next. */
public final class Scripts {

    private Scripts() {}

    /**
     * Returns the script for a shell.
     *
     * @param shell {@code bash} or {@code zsh}
     * @return the script
     */
    public static String of(String shell) {
        String name = "thinknx." + shell;
        try (InputStream in = Scripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is not in the jar of this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the script cannot be read", e);
        }
    }
}
