package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.Host;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A server in the local network, whose credentials are chosen next.
 *
 * <p>Users and passwords are those of the server's own user list.
 */
public final class LocalServer {

    private final String host;
    private final OptionalInt port;
    private final Optional<Charset> charset;

    private LocalServer(String host, OptionalInt port, Optional<Charset> charset) {
        this.host = host;
        this.port = port;
        this.charset = charset;
    }

    static LocalServer of(String host) {
        Objects.requireNonNull(host, "host");
        return new LocalServer(Host.parse(host), OptionalInt.empty(), Optional.empty());
    }

    static LocalServer of(String host, int port) {
        Objects.requireNonNull(host, "host");
        if (port < 1 || port > Host.MAX_PORT) {
            throw new IllegalArgumentException("a port is 1 to " + Host.MAX_PORT + ", not " + port);
        }
        return new LocalServer(Host.parse(host), OptionalInt.of(port), Optional.empty());
    }

    /**
     * Returns the server with a named encoding of user name and password, for digest and basic authentication.
     *
     * <p>Without it, credentials outside ASCII are sent in UTF-8, and once more in ISO-8859-1 if the server refuses them;
     * what worked is kept for the connection. It is needed only for servers that read neither, or lock users out after a
     * few refusals.
     *
     * @param charset the encoding, such as {@code StandardCharsets.ISO_8859_1}
     * @return the changed server
     * @throws IllegalArgumentException if the JDK cannot encode in it
     */
    public LocalServer charset(Charset charset) {
        if (!Objects.requireNonNull(charset, "charset").canEncode()) {
            throw new IllegalArgumentException("text cannot be encoded in " + charset.name() + ", only decoded");
        }
        return new LocalServer(host, port, Optional.of(charset));
    }

    /**
     * Authenticates with HTTP digest (RFC 7616, RFC 2069), which never sends the password. The right choice unless the
     * server cannot do it. Most calls are sent once. Whatever the server answers, authentication sends a call twelve times
     * at most, and a command whose repetition does more six times.
     *
     * @param user the user name
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if the user name is empty, or one of them contains control characters, U+FFFD,
     *     which stands for what could not be decoded, or what the named encoding lacks
     */
    public Connection digest(String user, Secret password) {
        return digest(user, password, DigestPolicy.any());
    }

    /**
     * Authenticates with HTTP digest, as {@link #digest(String, Secret)} does.
     *
     * @param user the user name
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if {@link #digest(String, Secret)} throws it
     */
    public Connection digest(String user, String password) {
        return digest(user, secret(password));
    }

    /**
     * Authenticates with HTTP digest, by certain algorithms only.
     *
     * @param user the user name
     * @param password the password
     * @param policy which algorithms are accepted
     * @return the connection
     * @throws IllegalArgumentException if the user name is empty, or one of them contains control characters, U+FFFD,
     *     which stands for what could not be decoded, or what the named encoding lacks
     */
    public Connection digest(String user, Secret password, DigestPolicy policy) {
        return with(new Endpoint.Digest(user, password, charset, policy));
    }

    /**
     * Authenticates with HTTP basic, which sends the password in clear text.
     *
     * @param user the user name, without a colon
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if the user name is empty or has a colon, which the scheme cannot carry, or one of
     *     them contains control characters, U+FFFD, which stands for what could not be decoded, or what the named encoding
     *     lacks
     */
    public Connection basic(String user, Secret password) {
        return with(new Endpoint.Basic(user, password, charset));
    }

    /**
     * Authenticates with HTTP basic, as {@link #basic(String, Secret)} does.
     *
     * @param user the user name
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if {@link #basic(String, Secret)} throws it
     */
    public Connection basic(String user, String password) {
        return basic(user, secret(password));
    }

    /**
     * Sends user and password among the call's parameters, for servers where neither scheme works. The
     * password is sent in clear text and may end up in the logs of server and proxies: the last choice.
     *
     * @param user the user name
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if the user name is empty, or one of them contains control characters or U+FFFD,
     *     which stands for what could not be decoded, or another encoding than UTF-8 was named
     */
    public Connection queryCredentials(String user, Secret password) {
        charset.filter(named -> !named.equals(StandardCharsets.UTF_8)).ifPresent(LocalServer::refuseInQuery);
        return with(new Endpoint.Query(user, password));
    }

    /**
     * Sends user and password among the call's parameters, as {@link #queryCredentials(String, Secret)} does.
     *
     * @param user the user name
     * @param password the password
     * @return the connection
     * @throws IllegalArgumentException if {@link #queryCredentials(String, Secret)} throws it
     */
    public Connection queryCredentials(String user, String password) {
        return queryCredentials(user, secret(password));
    }

    private static Secret secret(String password) {
        return Secret.of(Objects.requireNonNull(password, "password"));
    }

    private static void refuseInQuery(Charset charset) {
        throw new IllegalArgumentException(
                "credentials in the query are always sent in UTF-8, not in " + charset.name() + "; do not name it");
    }

    private Connection with(Endpoint.Credentials credentials) {
        return new Connection(Settings.of(new Endpoint.Local(host, port, credentials)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalServer that
                && that.host.equals(host)
                && that.port.equals(port)
                && that.charset.equals(charset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, port, charset);
    }

    /** Returns the place of the server, such as {@code local 192.0.2.10:5051}. */
    @Override
    public String toString() {
        return "local " + Host.withPort(host, port);
    }
}
