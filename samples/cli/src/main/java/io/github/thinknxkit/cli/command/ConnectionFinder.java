package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.ConfigurationFolder;
import io.github.thinknxkit.cli.connection.Variables;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out which server is meant, and what is said of it: options go before the profile, and that before the environment. */
public final class ConnectionFinder {

    private final ProcessContext process;
    private final Variables variables;
    private final ProfileFile profiles;

    /**
     * Creates a finder.
     *
     * @param process the process
     */
    public ConnectionFinder(ProcessContext process) {
        this.process = process;
        variables = new Variables(process);
        profiles = new ProfileFile(ConfigurationFolder.config(process));
    }

    /** {@return the user's profiles} */
    public ProfileFile profiles() {
        return profiles;
    }

    /**
     * Finds the settings.
     *
     * @param options the options
     * @return what is said of the connection, with a place
     * @throws UsageException if no server is named, or contradicting things are said
     */
    public ConnectionSettings find(ConnectionOptions options) {
        ConnectionSettings given = options.settings(process);
        Optional<ConnectionSettings> profile = profile(given, options);
        ConnectionSettings said = given.or(profile.orElse(given));
        ConnectionSettings all = said.or(EnvironmentSettings.of(variables, said));
        if (all.place().isEmpty()) {
            throw new UsageException(
                    "no server is named: give --url http://HOST:5051, --cloud or --profile NAME, or set"
                            + " THINKNX_URL or THINKNX_PROFILE");
        }
        checkScheme(given, all.place().get());
        return all;
    }

    /**
     * Finds the settings for a new profile, so that no profile has a say in it.
     *
     * @param options the options
     * @return what options and environment say of the connection, perhaps without a place
     * @throws UsageException if a profile is named
     */
    public ConnectionSettings withoutProfile(ConnectionOptions options) {
        if (options.profile().isPresent()) {
            throw new UsageException("--profile is for a profile that is there; the name of a new one follows init");
        }
        ConnectionSettings given = options.settings(process);
        return given.or(EnvironmentSettings.of(variables, given));
    }

    /**
     * Finds the plant file, for which no server is needed.
     *
     * @param options the options
     * @return the file that the options name, or the profile, or the environment
     */
    public Optional<Path> plant(ConnectionOptions options) {
        ConnectionSettings given = options.settings(process);
        return given.plant()
                .or(() -> profile(given, options).flatMap(ConnectionSettings::plant))
                .or(() -> variables.path(Variables.PLANT));
    }

    /** A profile's secrets belong to the profile's server, so its server cannot be replaced by another. */
    private Optional<ConnectionSettings> profile(ConnectionSettings given, ConnectionOptions options) {
        if (options.profile().isPresent()) {
            if (given.place().isPresent()) {
                throw new UsageException("--profile names a server, and so does "
                        + (given.place().get() instanceof ServerAddress.VendorsCloud ? "--cloud" : "--url")
                        + ": give one of them");
            }
            return options.profile().map(profiles::find);
        }
        return given.place().isPresent() ? Optional.empty() : usualProfile();
    }

    /** The one that the environment names, or that of the name {@code default}. */
    private Optional<ConnectionSettings> usualProfile() {
        Optional<String> named = variables.text(Variables.PROFILE);
        if (named.isPresent() && variables.has(Variables.URL)) {
            throw new UsageException(
                    "THINKNX_PROFILE names a server, and so does THINKNX_URL: unset one of them, or give --profile or --url");
        } else if (named.isPresent()) {
            return named.map(profiles::find);
        }
        return variables.has(Variables.URL) ? Optional.empty() : profiles.findDefault();
    }

    private static void checkScheme(ConnectionSettings given, ServerAddress place) {
        boolean local = place instanceof ServerAddress.Local;
        if (!local
                && (given.scheme().isPresent()
                        || given.user().isPresent()
                        || given.password().isPresent())) {
            throw new UsageException(
                    "--auth, --user and --password-file are for a server in your network; a cloud takes the key alone");
        } else if (local && given.trust().isPresent()) {
            throw new UsageException("--trust is for https; a server in your network speaks plain http");
        } else if (local && given.key().isPresent()) {
            throw new UsageException("--key-file is for a cloud; a server in your network takes user and password");
        }
    }
}
