package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.connection.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
            try {
                return SecretText.of(line(around.in()), "standard input");
            } catch (IOException e) {
                throw new UsageException("standard input cannot be read");
            }
        }

        private static String line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.read(); c >= 0 && c != '\n' && line.size() <= PrivateFile.LARGEST; c = in.read()) {
                line.write(c);
            }
            return line.toString(StandardCharsets.UTF_8);
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
