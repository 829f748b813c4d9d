package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.file.Path;

/** Where a password or key comes from; it is fetched when it is needed, and not before. */
@FunctionalInterface
public interface SecretSource {

    /**
     * Fetches the secret.
     *
     * @return the secret
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
     * A file that holds the secret and nothing else.
     *
     * @param file the file
     */
    record InFile(Path file) implements SecretSource {

        @Override
        public Secret fetch() {
            return SecretText.of(PrivateFile.read(file), file.toString());
        }
    }
}
