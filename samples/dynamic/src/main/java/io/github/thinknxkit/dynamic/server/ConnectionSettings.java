package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is said of a connection in one place: on the command line, in a profile, or in the environment.
 *
 * @param place where the server is
 * @param scheme how a local server is told user and password
 * @param user the user of a local server
 * @param charset the encoding of user and password, where the server's is known
 * @param password where the password comes from
 * @param key where the key of a cloud comes from
 * @param trust the certificates of an on-premise cloud
 * @param timeout how long a call may take
 * @param feedbackTimeout how long a call may take that waits for the device
 * @param post whether calls are sent by POST
 * @param quirks where the server deviates from the document
 * @param plant the file that names the devices
 */
public record ConnectionSettings(
        Optional<ServerAddress> place,
        Optional<Scheme> scheme,
        Optional<String> user,
        Optional<Charset> charset,
        Optional<SecretSource> password,
        Optional<SecretSource> key,
        Optional<Path> trust,
        Optional<Duration> timeout,
        Optional<Duration> feedbackTimeout,
        boolean post,
        Quirks quirks,
        Optional<Path> plant) {

    private static final ConnectionSettings NOTHING = new ConnectionSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Quirks.none(),
            Optional.empty());

    /**
     * Returns settings that say where a server is and nothing else.
     *
     * @param place where the server is
     * @return the settings
     */
    public static ConnectionSettings of(ServerAddress place) {
        return NOTHING.at(place);
    }

    /**
     * Fills in from elsewhere what is not said here.
     *
     * @param others what is said there
     * @return both, where these win
     */
    public ConnectionSettings or(ConnectionSettings others) {
        return new ConnectionSettings(
                place.or(others::place),
                scheme.or(others::scheme),
                user.or(others::user),
                charset.or(others::charset),
                password.or(others::password),
                key.or(others::key),
                trust.or(others::trust),
                timeout.or(others::timeout),
                feedbackTimeout.or(others::feedbackTimeout),
                post || others.post,
                others.quirks.and(quirks),
                plant.or(others::plant));
    }

    /**
     * Returns the same with another place.
     *
     * @param other the place
     * @return the settings
     */
    public ConnectionSettings at(ServerAddress other) {
        return with(Optional.of(other), scheme, user, password, key, post, quirks);
    }

    /**
     * Returns the same with another user.
     *
     * @param other the user's name
     * @return the settings
     */
    public ConnectionSettings as(String other) {
        return with(place, scheme, Optional.of(other), password, key, post, quirks);
    }

    /**
     * Returns the same with another source of the password or key.
     *
     * @param secret where it comes from
     * @return the settings
     */
    public ConnectionSettings by(SecretSource secret) {
        Optional<SecretSource> source = Optional.of(secret);
        return isLocal()
                ? with(place, scheme, user, source, Optional.empty(), post, quirks)
                : with(place, scheme, user, Optional.empty(), source, post, quirks);
    }

    /**
     * Returns the same with another scheme.
     *
     * @param other the scheme
     * @return the settings
     */
    public ConnectionSettings by(Scheme other) {
        return with(place, Optional.of(other), user, password, key, post, quirks);
    }

    /** {@return the same by POST} */
    public ConnectionSettings byPost() {
        return with(place, scheme, user, password, key, true, quirks);
    }

    /**
     * Returns the same with more quirks, which win.
     *
     * @param more the quirks
     * @return the settings
     */
    public ConnectionSettings and(Quirks more) {
        return with(place, scheme, user, password, key, post, quirks.and(more));
    }

    private ConnectionSettings with(
            Optional<ServerAddress> otherPlace,
            Optional<Scheme> otherScheme,
            Optional<String> otherUser,
            Optional<SecretSource> otherPassword,
            Optional<SecretSource> otherKey,
            boolean otherPost,
            Quirks otherQuirks) {
        return new ConnectionSettings(
                otherPlace,
                otherScheme,
                otherUser,
                charset,
                otherPassword,
                otherKey,
                trust,
                timeout,
                feedbackTimeout,
                otherPost,
                otherQuirks,
                plant);
    }

    /** {@return whether the server is in the caller's network, with user and password} */
    public boolean isLocal() {
        return place.filter(ServerAddress.Local.class::isInstance).isPresent();
    }

    /** {@return where the password of a local server, or the key of a cloud, comes from} */
    public Optional<SecretSource> secret() {
        return isLocal() ? password : key;
    }

    /**
     * Returns the connection that the settings describe.
     *
     * @param secret the password or key
     * @return the connection
     * @throws UsageException if there is no server, or for one in the network no user, or a setting cannot be used
     */
    public Connection connection(Secret secret) {
        return OpenConnection.usable(() -> {
            // Now, too: a secret that may change is otherwise checked when a call is sent.
            Connection unused = bare(secret.now());
            Connection connection = bare(secret).quirks(quirks);
            if (timeout.isPresent()) {
                connection = connection.timeout(timeout.get());
            }
            if (feedbackTimeout.isPresent()) {
                connection = connection.feedbackTimeout(feedbackTimeout.get());
            }
            return post ? connection.post() : connection;
        });
    }

    private Connection bare(Secret secret) {
        ServerAddress address = place.orElseThrow(() -> new UsageException("no server is named"));
        if (address instanceof ServerAddress.Local local) {
            LocalServer server = local.port().isPresent()
                    ? Connection.local(local.host(), local.port().getAsInt())
                    : Connection.local(local.host());
            LocalServer encoding = charset.map(server::charset).orElse(server);
            String name = user.orElseThrow(() -> new UsageException("no user is named"));
            return scheme.orElse(Scheme.DIGEST).connect(encoding, name, secret);
        } else if (address instanceof ServerAddress.OnPremise cloud) {
            return Connection.onPremise(cloud.url(), secret);
        }
        return Connection.cloud(secret);
    }
}
