package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.connection.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javax.net.ssl.SSLContext;

/** How a transport differs from the usual. */
public final class TransportBuilder implements Transport.Builder {

    private Optional<SSLContext> tls = Optional.empty();
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Executor callbacks = ForkJoinPool.commonPool();
    private ProxySelector proxies = HttpClient.Builder.NO_PROXY;

    /** Starts with what is usual. */
    public TransportBuilder() {}

    @Override
    public Transport.Builder trust(Path pem) {
        return trust(PemTrust.context(pem));
    }

    @Override
    public Transport.Builder trust(SSLContext context) {
        tls = Optional.of(context);
        return this;
    }

    @Override
    public Transport.Builder connectTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout must be more than zero, not " + timeout);
        }
        connectTimeout = timeout;
        return this;
    }

    @Override
    public Transport.Builder callbackExecutor(Executor executor) {
        callbacks = Objects.requireNonNull(executor, "executor");
        return this;
    }

    @Override
    public Transport.Builder proxy(ProxySelector proxies) {
        this.proxies = Objects.requireNonNull(proxies, "proxies");
        return this;
    }

    @Override
    public Transport build() {
        TransportBuilder copy = new TransportBuilder();
        copy.tls = tls;
        copy.connectTimeout = connectTimeout;
        copy.callbacks = callbacks;
        copy.proxies = proxies;
        return new HttpTransport(copy);
    }

    Executor callbacks() {
        return callbacks;
    }

    /**
     * Completions run on the client's own selector thread, which measured fastest; nothing that belongs to the caller
     * may run there, and nothing of ours that blocks.
     */
    HttpClient newClient() {
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
