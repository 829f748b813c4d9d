package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.value.ShownText;
import io.github.thinknxkit.connection.Quirks;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that tell how the server is reached; every command takes them. */
public final class ConnectionOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "http://HOST:5051 for a server in your network, https://HOST for a cloud of your own")
    private @Nullable String url;

    @Option(names = "--cloud", scope = ScopeType.INHERIT, description = "the vendor's cloud")
    private boolean cloud;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "a connection of your configuration file")
    private @Nullable String profile;

    @Option(
            names = "--auth",
            paramLabel = "SCHEME",
            scope = ScopeType.INHERIT,
            description = "digest (default), basic or query; only digest keeps the password unreadable")
    private @Nullable String auth;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "the user of a local server")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "where the password stands; - is standard input")
    private @Nullable String passwordFile;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "where the key of a cloud stands; - is standard input")
    private @Nullable String keyFile;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "the certificates (PEM) of a cloud of your own")
    private @Nullable String trust;

    @Option(names = "--post", scope = ScopeType.INHERIT, description = "send form POST requests, not GET")
    private boolean post;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "how long a call may take, such as 5s; 10s by default")
    private @Nullable String timeout;

    @Option(
            names = "--feedback-timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "how long a call with --feedback may take; 60s by default")
    private @Nullable String feedbackTimeout;

    @Option(
            names = "--quirk",
            paramLabel = "NAME=VALUE",
            scope = ScopeType.INHERIT,
            description = "a deviation of this server, such as version=v1; see doctor")
    private List<String> quirks = new ArrayList<>();

    /** Creates options that are not given. */
    public ConnectionOptions() {}

    /** {@return the profile that was asked for} */
    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * Reads the options.
     *
     * @return what they say
     * @throws UsageException if a value cannot be understood
     */
    ConnectionSettings settings() {
        return new ConnectionSettings(
                place(),
                Optional.ofNullable(auth).map(word -> Scheme.parse(word, "--auth")),
                Optional.ofNullable(user).map(ConnectionOptions::checkedUser),
                Optional.ofNullable(passwordFile).map(SecretSource::named),
                Optional.ofNullable(keyFile).map(SecretSource::named),
                Optional.ofNullable(trust).map(ConnectionOptions::path),
                Optional.ofNullable(timeout).map(word -> DurationWord.parse(word, "--timeout")),
                Optional.ofNullable(feedbackTimeout).map(word -> DurationWord.parse(word, "--feedback-timeout")),
                post,
                quirks(),
                Optional.empty());
    }

    private Optional<Place> place() {
        if (cloud && url != null) {
            throw new UsageException("--cloud is the vendor's cloud and --url another server: give one of them");
        }
        return cloud
                ? Optional.of(new Place.VendorsCloud())
                : Optional.ofNullable(url).map(text -> Place.parse(text, "--url"));
    }

    private Quirks quirks() {
        Quirks all = Quirks.none();
        for (String text : quirks) {
            try {
                all = all.and(Quirks.parse(text));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--quirk: " + ShownText.clean(String.valueOf(e.getMessage())));
            }
        }
        return all;
    }

    /** Whoever is used to other tools may write user:password here; it is not repeated. */
    static String checkedUser(String name) {
        if (name.indexOf(':') >= 0) {
            throw new UsageException("the user's name has a colon; if a password follows it, take it away: passwords come"
                    + " from THINKNX_PASSWORD, --password-file, or when you are asked");
        }
        return name;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("--trust: " + ShownText.quoted(name) + " is no name of a file");
        }
    }
}
