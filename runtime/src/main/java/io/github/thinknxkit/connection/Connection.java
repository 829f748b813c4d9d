package io.github.thinknxkit.connection;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How one server is reached: where it is, with which credentials, within which limits.
 *
 * <pre>{@code
 * Connection local = Connection.local("192.0.2.10").digest("service", password);
 * Connection cloud = Connection.cloud(key).feedbackTimeout(Duration.ofSeconds(90));
 * }</pre>
 *
 * <p>A connection is a value: its methods return changed copies. Two connections are equal if their settings are; a secret
 * is equal only to itself. {@link #toString} names the server and never shows a user, a password or a key.
 */
public final class Connection {

    private final Settings settings;

    Connection(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns a server in the local network, at the port that the API names (5051 for Thinknx). Calls to it are plain http,
     * as the document demands.
     *
     * @param host a host name, an IPv4 address, or an IPv6 address with or without brackets
     * @return the server, for which the credentials are chosen next
     * @throws IllegalArgumentException if the host is neither, or is a whole URL
     */
    public static LocalServer local(String host) {
        return LocalServer.of(host);
    }

    /**
     * Returns a server in the local network, at another port than the API names.
     *
     * @param host a host name, an IPv4 address, or an IPv6 address with or without brackets
     * @param port the port, 1 to 65535
     * @return the server, for which the credentials are chosen next
     * @throws IllegalArgumentException if host or port is not possible
     */
    public static LocalServer local(String host, int port) {
        return LocalServer.of(host, port);
    }

    /**
     * Returns a connection through the vendor's cloud, over https.
     *
     * @param key the server's Integration Kit key
     * @return the connection
     * @throws IllegalArgumentException if the key is empty or contains white space, control characters or U+FFFD
     */
    public static Connection cloud(Secret key) {
        return new Connection(Settings.of(new Endpoint.Cloud(Optional.empty(), key)));
    }

    /**
     * Returns a connection through the vendor's cloud, as {@link #cloud(Secret)} does.
     *
     * @param key the server's Integration Kit key
     * @return the connection
     * @throws IllegalArgumentException if {@link #cloud(Secret)} throws it
     */
    public static Connection cloud(String key) {
        return cloud(Secret.of(Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns a connection through a cloud on the customer's premises.
     *
     * @param url where that cloud is, such as {@code https://cloud.example.com:8443}; https only, since the key goes with
     *     every call
     * @param key the server's Integration Kit key
     * @return the connection
     * @throws IllegalArgumentException if the URL is not https, has user information, a query or a fragment, or the key
     *     is empty or contains white space, control characters or U+FFFD
     */
    public static Connection onPremise(String url, Secret key) {
        return new Connection(Settings.of(new Endpoint.Cloud(Optional.of(Objects.requireNonNull(url, "url")), key)));
    }

    /**
     * Returns a connection through a cloud on the customer's premises, as {@link #onPremise(String, Secret)} does.
     *
     * @param url where that cloud is
     * @param key the server's Integration Kit key
     * @return the connection
     * @throws IllegalArgumentException if {@link #onPremise(String, Secret)} throws it
     */
    public static Connection onPremise(String url, String key) {
        return onPremise(url, Secret.of(Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns a connection that sends each call by GET, as it does unless it was told otherwise.
     *
     * @return the changed connection
     */
    public Connection get() {
        return new Connection(settings.with(Settings.Method.GET));
    }

    /**
     * Returns a connection that sends each call as a form by POST. The default is GET, as in the document's examples.
     *
     * @return the changed connection
     */
    public Connection post() {
        return new Connection(settings.with(Settings.Method.POST));
    }

    /**
     * Returns a connection with another deadline for calls that do not wait for feedback.
     *
     * @param timeout how long a whole call may take, with waiting for its turn, authentication, retries and the answer's
     *     body; more than zero. The default is 10 seconds
     * @return the changed connection
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public Connection timeout(Duration timeout) {
        return with(new Settings.Deadlines(timeout, settings.deadlines().feedback()));
    }

    /**
     * Returns a connection with another deadline for calls that wait for feedback.
     *
     * @param timeout how long a whole call may take; more than zero. The default is 60 seconds, since the document states
     *     no limit and a blind takes its time
     * @return the changed connection
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public Connection feedbackTimeout(Duration timeout) {
        return with(new Settings.Deadlines(settings.deadlines().call(), timeout));
    }

    /**
     * Returns a connection that deviates from the document as its server does.
     *
     * @param quirks the deviations, in place of any set before
     * @return the changed connection
     */
    public Connection quirks(Quirks quirks) {
        return new Connection(settings.with(Objects.requireNonNull(quirks, "quirks")));
    }

    /**
     * Returns a connection with another limit on the size of an answer.
     *
     * @param bytes the greatest size of an answer's body, 1 to 2147483639. The default is 1 MiB
     * @return the changed connection
     * @throws IllegalArgumentException if the limit is out of range
     */
    public Connection maxAnswerBytes(long bytes) {
        Settings.Limits limits = settings.limits();
        return with(new Settings.Limits(bytes, limits.inFlight(), limits.rate()));
    }

    /**
     * Returns a connection that repeats calls differently. Whatever is set, commands whose repetition does more are never
     * sent again unless the server certainly did not carry them out.
     *
     * @param policy how often and after which pauses
     * @return the changed connection
     */
    public Connection retries(RetryPolicy policy) {
        return new Connection(settings.with(Objects.requireNonNull(policy, "policy")));
    }

    /**
     * Returns a connection with another limit on calls at a time. Further calls wait for their turn, commands before
     * reads; a read that waits goes after four commands at the latest. Where a server refuses calls that overlap, the
     * connection sends one at a time and tells its listener ({@link CallListener#oneAtATime}).
     *
     * @param calls how many calls may be in flight, at least 1. The default is 8
     * @return the changed connection
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Connection maxInFlight(int calls) {
        Settings.Limits limits = settings.limits();
        return with(new Settings.Limits(limits.answerBytes(), calls, limits.rate()));
    }

    /**
     * Returns a connection with a limit on the rate of calls. Further calls wait for their turn, commands before reads; a
     * read that waits goes after four commands at the latest.
     *
     * @param callsPerSecond how many calls may be started in a second, more than zero. By default there is no limit
     * @return the changed connection
     * @throws IllegalArgumentException if the rate is zero, negative, not a number or infinite
     */
    public Connection maxRate(double callsPerSecond) {
        Settings.Limits limits = settings.limits();
        return with(new Settings.Limits(limits.answerBytes(), limits.inFlight(), OptionalDouble.of(callsPerSecond)));
    }

    /**
     * Returns a connection that reports each attempt to send a call, and each call when it has ended.
     *
     * @param listener takes the reports, in place of any set before
     * @return the changed connection
     */
    public Connection listener(CallListener listener) {
        return new Connection(settings.with(Objects.requireNonNull(listener, "listener")));
    }

    private Connection with(Settings.Deadlines deadlines) {
        return new Connection(settings.with(deadlines));
    }

    private Connection with(Settings.Limits limits) {
        return new Connection(settings.with(limits));
    }

    /** {@return all that the connection is set to, for code that sends its calls} */
    public Settings settings() {
        return settings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Connection that && that.settings.equals(settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    /** Returns kind and place of the server, such as {@code local 192.0.2.10:5051} or {@code cloud data.thinknx.eu}. */
    @Override
    public String toString() {
        return settings.endpoint().toString();
    }
}
