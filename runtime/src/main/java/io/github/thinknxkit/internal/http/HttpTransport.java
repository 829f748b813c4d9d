package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.connection.Transport;
import java.net.http.HttpClient;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A transport over one HTTP client of the JDK, which is built when the first call needs it. */
public final class HttpTransport implements Transport {

    private final TransportBuilder settings;
    private final Set<User> users = new LinkedHashSet<>();
    private volatile @Nullable HttpClient client;
    private boolean closed;

    HttpTransport(TransportBuilder settings) {
        this.settings = settings;
    }

    /** {@return where the caller's own code may run} */
    public Executor callbacks() {
        return settings.callbacks();
    }

    /**
     * Registers a user of this transport.
     *
     * @param user is told when the transport is closed
     * @throws IllegalStateException if the transport is closed
     */
    public synchronized void attach(User user) {
        if (closed) {
            throw new IllegalStateException("the transport is closed");
        }
        users.add(user);
    }

    /**
     * Forgets a user that has closed itself.
     *
     * @param user the user
     */
    public synchronized void detach(User user) {
        users.remove(user);
    }

    /** {@return the client} */
    public HttpClient client() {
        HttpClient built = client;
        return built == null ? build() : built;
    }

    private synchronized HttpClient build() {
        if (closed) {
            throw new IllegalStateException("the transport is closed");
        }
        HttpClient built = client;
        if (built == null) {
            built = settings.newClient();
            client = built;
        }
        return built;
    }

    @Override
    public void close() {
        List<User> ending;
        HttpClient ended;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(users);
            users.clear();
            ended = client;
            client = null;
        }
        ending.forEach(User::endCalls);
        release(ended);
    }

    /** Since Java 21 (JDK-8267140) a client can be closed; before, its selector thread ends when it is collected. */
    private static void release(@Nullable Object client) {
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("the JDK's HTTP client declares no checked exception on close", e);
            }
        }
    }

    /** Sends calls over a transport. */
    @FunctionalInterface
    public interface User {

        /** Ends the calls in flight. */
        void endCalls();
    }
}
