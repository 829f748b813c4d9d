package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.connection.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** How a transport differs from the usual. */
public final class TransportBuilder implements Transport.Builder {

    private Optional<SSLContext> tls = Optional.empty();
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration idleTimeout = Duration.ofSeconds(30);
    private Optional<Executor> callbacks = Optional.empty();
    private ProxySelector proxies = HttpClient.Builder.NO_PROXY;

    /** Starts with what is usual. */
    public TransportBuilder() {}

    @Override
    public Transport.Builder trust(Path pem) {
        return trust(PemTrust.context(Objects.requireNonNull(pem, "pem")));
    }

    @Override
    public Transport.Builder trust(SSLContext context) {
        tls = Optional.of(Objects.requireNonNull(context, "context"));
        return this;
    }

    @Override
    public Transport.Builder connectTimeout(Duration timeout) {
        connectTimeout = positive(timeout);
        return this;
    }

    @Override
    public Transport.Builder idleTimeout(Duration timeout) {
        idleTimeout = positive(timeout);
        return this;
    }

    private static Duration positive(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout must be more than zero, not " + timeout);
        }
        return timeout;
    }

    @Override
    public Transport.Builder callbackExecutor(Executor executor) {
        callbacks = Optional.of(Objects.requireNonNull(executor, "executor"));
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
        copy.idleTimeout = idleTimeout;
        copy.callbacks = callbacks;
        copy.proxies = proxies;
        return new HttpTransport(copy);
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    Optional<Executor> callbacks() {
        return callbacks;
    }

    HttpClient newSecureClient() {
        HttpClient.Builder builder = newClient();
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }

    /**
     * Without a context of its own a client loads the JDK's trust store, also for plain http: tens to hundreds of
     * milliseconds before the first call. This context trusts nobody, so it cannot be used for https by mistake.
     */
    HttpClient newPlainClient() {
        return newClient().sslContext(trustingNobody()).build();
    }

    private static SSLContext trustingNobody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    /**
     * Completions run on the client's own selector thread, which measured fastest; nothing that belongs to the caller
     * may run there, and nothing of ours that blocks.
     */
    private HttpClient.Builder newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .connectTimeout(connectTimeout)
                .executor(Runnable::run);
    }
}
