package io.github.thinknxkit.internal.http;

import java.net.http.HttpClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An HTTP client of the JDK that is built when the first call needs it, since building one takes its time. */
final class LazyClient {

    private final Supplier<HttpClient> builder;
    private volatile @Nullable HttpClient client;
    private boolean closed;

    LazyClient(Supplier<HttpClient> builder) {
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
            built = builder.get();
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
}
