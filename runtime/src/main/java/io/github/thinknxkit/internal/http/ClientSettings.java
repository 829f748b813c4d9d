package io.github.thinknxkit.internal.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * How the HTTP clients of a transport are made.
 *
 * @param tls what https trusts; what the Java platform trusts if empty
 * @param connectTimeout how long a TCP connection and its TLS handshake may take
 * @param idleTimeout how long a connection may have been idle when a call is sent over it
 * @param callbacks where the caller wants its own code to run, if it says so
 * @param proxies chooses the proxies
 */
public record ClientSettings(
        Optional<SSLContext> tls,
        Duration connectTimeout,
        Duration idleTimeout,
        Optional<Executor> callbacks,
        ProxySelector proxies) {

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
