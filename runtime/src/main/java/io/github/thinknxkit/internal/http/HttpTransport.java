package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.internal.thread.Timing;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transport over HTTP clients of the JDK: one for https, and one for plain http that is spared the JDK's trust store.
 * Either is built when the first call needs it.
 */
public final class HttpTransport {

    private final Threads threads;
    private final Set<User> users = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();
    private final CloseReminder reminder = new CloseReminder();
    private final Duration idleTimeout;
    private volatile double watchRate;
    private final Timing timing;
    private final LazyClient plain;
    private final LazyClient secure;
    private boolean closed;

    /** Makes a transport that has opened nothing. */
    public HttpTransport(ClientSettings settings) {
        this.threads = new Threads(settings.callbacks());
        this.plain = new LazyClient(thread -> watched(settings.newPlainClient(thread), thread));
        this.secure = new LazyClient(thread -> watched(settings.newSecureClient(thread), thread));
        this.idleTimeout = settings.idleTimeout();
        this.watchRate = settings.watchRate();
        this.timing = settings.timing().orElseGet(() -> Timing.system(threads.timer()));
    }

    private HttpClient watched(HttpClient client, SelectorThread thread) {
        thread.belongsTo(client);
        reminder.watch(this, thread);
        return client;
    }

    /** {@return what the calls run on} */
    public Threads threads() {
        return threads;
    }

    /** {@return the time that the calls go by} */
    public Timing timing() {
        return timing;
    }

    /**
     * Registers a user of this transport, as long as somebody else knows it: one that was dropped has no calls in flight.
     *
     * @throws IllegalStateException if the transport is closed
     */
    public synchronized void attach(User user) {
        if (closed) {
            throw new IllegalStateException("the transport is closed");
        }
        users.add(user);
    }

    /** Forgets a user that has closed itself. */
    public synchronized void detach(User user) {
        users.remove(user);
    }

    /**
     * Returns a server to send to, the same one for all who share this transport. The client for http knows no certificate
     * and so cannot speak https.
     */
    public Origin origin(String address) {
        return origins.computeIfAbsent(
                address,
                key -> new Origin(
                        this,
                        key.startsWith("https:") ? secure : plain,
                        URI.create(key + "/"),
                        idleTimeout,
                        watchRate));
    }

    /** Sets how many reads of watches may be sent to one host in a second, also to those that are known. */
    public void watchRate(double readsPerSecond) {
        watchRate = readsPerSecond;
        origins.values().forEach(origin -> origin.watchTurns().change(readsPerSecond));
    }

    /** Ends the calls of all users, and releases threads and connections. */
    public void close() {
        detachAll().forEach(User::endCalls);
        plain.close();
        secure.close();
        reminder.closed();
    }

    private synchronized List<User> detachAll() {
        closed = true;
        List<User> ending = List.copyOf(users);
        users.clear();
        return ending;
    }

    /** Sends calls over a transport. */
    @FunctionalInterface
    public interface User {

        /** Ends the calls in flight. */
        void endCalls();
    }

    /** An HTTP client of the JDK that is built when the first call needs it, since building one takes its time. */
    static final class LazyClient {

        private final SelectorThread thread = new SelectorThread();
        private final Function<SelectorThread, HttpClient> builder;
        private volatile @Nullable HttpClient client;
        private boolean closed;

        LazyClient(Function<SelectorThread, HttpClient> builder) {
            this.builder = builder;
        }

        /**
         * Returns the client.
         *
         * @throws IllegalStateException if the transport is closed
         */
        HttpClient get() {
            HttpClient built = client;
            return built == null ? build() : built;
        }

        private synchronized HttpClient build() {
            if (closed) {
                throw new IllegalStateException("the transport is closed");
            }
            HttpClient built = client;
            if (built == null) {
                built = builder.apply(thread);
                client = built;
            }
            return built;
        }

        void close() {
            release(forget());
        }

        private synchronized @Nullable HttpClient forget() {
            closed = true;
            HttpClient built = client;
            client = null;
            return built;
        }

        /** Since Java 21 (JDK-8267140) a client can be closed. */
        private void release(@Nullable Object client) {
            if (client instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    throw new IllegalStateException("the JDK's HTTP client declares no checked exception on close", e);
                }
            } else {
                thread.end();
            }
        }
    }
}
