package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.connection.Quirks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is said of a connection in one place: on the command line, in a profile, or in the environment.
 *
 * @param place where the server is
 * @param scheme how a local server is told user and password
 * @param user the user of a local server
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
        Optional<Place> place,
        Optional<Scheme> scheme,
        Optional<String> user,
        Optional<SecretSource> password,
        Optional<SecretSource> key,
        Optional<Path> trust,
        Optional<Duration> timeout,
        Optional<Duration> feedbackTimeout,
        boolean post,
        Quirks quirks,
        Optional<Path> plant) {

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
    public ConnectionSettings at(Place other) {
        return new ConnectionSettings(
                Optional.of(other), scheme, user, password, key, trust, timeout, feedbackTimeout, post, quirks, plant);
    }

    /**
     * Returns the same with another user.
     *
     * @param other the user
     * @return the settings
     */
    public ConnectionSettings as(String other) {
        return new ConnectionSettings(
                place, scheme, Optional.of(other), password, key, trust, timeout, feedbackTimeout, post, quirks, plant);
    }

    /**
     * Returns the same with another secret: the password of a local server, or the key of a cloud.
     *
     * @param secret where it comes from
     * @return the settings
     */
    public ConnectionSettings by(SecretSource secret) {
        return new ConnectionSettings(
                place,
                scheme,
                user,
                isLocal() ? Optional.of(secret) : Optional.empty(),
                isLocal() ? Optional.empty() : Optional.of(secret),
                trust,
                timeout,
                feedbackTimeout,
                post,
                quirks,
                plant);
    }

    /** {@return whether the place is a server in the same network, which takes user and password, and not a key} */
    public boolean isLocal() {
        return place.filter(Place.Local.class::isInstance).isPresent();
    }

    /** {@return where the secret of the place comes from, if that is said} */
    public Optional<SecretSource> secret() {
        return isLocal() ? password : key;
    }
}
