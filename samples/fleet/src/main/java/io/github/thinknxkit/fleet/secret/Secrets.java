package io.github.thinknxkit.fleet.secret;

import io.github.thinknxkit.dynamic.server.SecretSource;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the passwords and keys of servers come from. Programs that keep them in a vault implement it themselves; a source whose secret
 * is {@link io.github.thinknxkit.connection.Secret#from supplied} is asked again whenever the secret is needed.
 */
@FunctionalInterface
public interface Secrets {

    /**
     * Finds a secret; it is fetched when its server is opened.
     *
     * @param name what it is called: small letters, digits, hyphens, dots and underscores
     * @return where it comes from
     */
    SecretSource named(String name);

    /**
     * Takes secrets from the files of a directory, which are called as the secrets are and hold them alone. They must be readable by
     * their owner only, and are read again whenever they are needed.
     *
     * @param directory the directory
     * @return its secrets
     */
    static Secrets inDirectory(Path directory) {
        return name -> new SecretSource.InFile(directory.resolve(name));
    }

    /**
     * Takes secrets from variables of the environment, such as {@code THINKNX_HOTEL_17} for {@code hotel-17}.
     *
     * @param prefix what their names begin with, such as {@code THINKNX_}
     * @return the secrets
     */
    static Secrets inEnvironment(String prefix) {
        return name -> new SecretSource.InVariable(
                prefix + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
    }
}
