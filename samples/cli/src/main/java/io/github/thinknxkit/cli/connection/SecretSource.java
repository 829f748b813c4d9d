package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.cli.surroundings.UsageException;
import io.github.thinknxkit.connection.Secret;
import java.nio.file.Path;

/** Where a password or key comes from. Never from an argument: arguments can be read in the list of processes. */
public sealed interface SecretSource {

    /**
     * Fetches the secret.
     *
     * @param around the process
     * @return the secret
     * @throws UsageException if it cannot be had; the message names the place and nothing of the secret
     */
    Secret fetch(Surroundings around);

    /**
     * An environment variable, which is looked at for damage when it is used.
     *
     * @param name its name; it is set
     */
    record InVariable(String name) implements SecretSource {

        @Override
        public Secret fetch(Surroundings around) {
            String text = around.variable(name).orElseThrow();
            TextDamage.check(name, text);
            return Secret.of(text);
        }
    }

    /**
     * A secret that is known already: from a profile.
     *
     * @param secret the secret
     */
    record Known(Secret secret) implements SecretSource {

        @Override
        public Secret fetch(Surroundings around) {
            return secret;
        }
    }

    /**
     * A file that holds the secret and nothing else.
     *
     * @param file the file
     */
    record InFile(Path file) implements SecretSource {

        @Override
        public Secret fetch(Surroundings around) {
            return SecretText.of(PrivateFile.read(file), file.toString());
        }
    }

    /** The first line of standard input. */
    record StandardInput() implements SecretSource {

        @Override
        public Secret fetch(Surroundings around) {
            String line = new TextInput(around.in(), "standard input").line().orElse("");
            return SecretText.of(line, "standard input");
        }
    }

    /**
     * Reads what an option or a profile says.
     *
     * @param name the name of a file, or {@code -} for standard input
     * @param origin where it stands, for the error message
     * @return the source
     */
    static SecretSource named(String name, String origin) {
        return name.equals("-") ? new StandardInput() : new InFile(FileName.of(name, origin));
    }
}
