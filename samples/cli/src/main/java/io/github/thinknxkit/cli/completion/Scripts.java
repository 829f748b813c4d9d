package io.github.thinknxkit.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts that make shells ask this program what may come next. */
public final class Scripts {

    /** The shells, by the names that commands have for them. */
    public static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    /** The shells, for messages. */
    public static final String SHELLS_IN_WORDS = "bash, zsh, fish or powershell";

    private Scripts() {}

    /**
     * Returns the script for a shell.
     *
     * @param shell one of the {@link #SHELLS}
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
