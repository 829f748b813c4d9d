package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.connection.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A transport over one HTTP client of the JDK, which is built when the first call needs it. */
public final class HttpTransport implements Transport {

    private final Settings settings;
    private final Set<User> users = new LinkedHashSet<>();
    private volatile @Nullable HttpClient client;
    private boolean closed;

    private HttpTransport(Settings settings) {
        this.settings = settings;
    }

    /** {@return where the caller's own code may run} */
    public Executor callbacks() {
        return settings.callbacks;
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

    /** How a transport differs from the usual. */
    public static final class Settings implements Builder {

        private Optional<SSLContext> tls = Optional.empty();
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Executor callbacks = ForkJoinPool.commonPool();
        private ProxySelector proxies = HttpClient.Builder.NO_PROXY;

        @Override
        public Builder trust(Path pem) {
            return trust(PemTrust.context(pem));
        }

        @Override
        public Builder trust(SSLContext context) {
            tls = Optional.of(context);
            return this;
        }

        @Override
        public Builder connectTimeout(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout must be more than zero, not " + timeout);
            }
            connectTimeout = timeout;
            return this;
        }

        @Override
        public Builder callbackExecutor(Executor executor) {
            callbacks = Objects.requireNonNull(executor, "executor");
            return this;
        }

        @Override
        public Builder proxy(ProxySelector proxies) {
            this.proxies = Objects.requireNonNull(proxies, "proxies");
            return this;
        }

        @Override
        public Transport build() {
            Settings copy = new Settings();
            copy.tls = tls;
            copy.connectTimeout = connectTimeout;
            copy.callbacks = callbacks;
            copy.proxies = proxies;
            return new HttpTransport(copy);
        }

        /**
         * Completions run on the client's own selector thread, which measured fastest; nothing that belongs to the caller
         * may run there, and nothing of ours that blocks.
         */
        private HttpClient newClient() {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(proxies)
                    .connectTimeout(connectTimeout)
                    .executor(Runnable::run);
            tls.ifPresent(builder::sslContext);
            return builder.build();
        }
    }
}
