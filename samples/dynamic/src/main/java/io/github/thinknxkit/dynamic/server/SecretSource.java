package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.UnavailableSecretException;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a password or key comes from; it is fetched when it is needed, and not before. */
@FunctionalInterface
public interface SecretSource {

    /**
     * Fetches the secret.
     *
     * @return the secret, which may ask again for what it is now
     * @throws UsageException if it cannot be fetched, or is no password or key
     */
    Secret fetch();

    /**
     * A secret that is in the profile itself.
     *
     * @param secret the secret
     */
    record Known(Secret secret) implements SecretSource {

        @Override
        public Secret fetch() {
            return secret;
        }
    }

    /**
     * A file that holds the secret and nothing else. It is read each time that the secret is needed, so that it can be changed
     * while a program runs.
     *
     * @param file the file
     */
    record InFile(Path file) implements SecretSource {

        /** Reads the file at once, too, so that what is wrong with it comes to light before anything is sent. */
        @Override
        public Secret fetch() {
            Secret unused = read();
            return Secret.from(this::readAgain);
        }

        private Secret readAgain() {
            try {
                return read();
            } catch (UsageException e) {
                throw new UnavailableSecretException(String.valueOf(e.getMessage()));
            }
        }

        private Secret read() {
            return SecretText.of(PrivateFile.read(file), file.toString());
        }
    }

    /**
     * A variable of the environment.
     *
     * @param name its name
     */
    record InVariable(String name) implements SecretSource {

        @Override
        public Secret fetch() {
            String origin = "the environment variable " + name;
            return SecretText.of(
                    Optional.ofNullable(System.getenv(name))
                            .orElseThrow(() -> new UsageException(origin + " is not set")),
                    origin);
        }
    }
}
