package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.thread.Timing;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * How the HTTP clients of a transport are made.
 *
 * @param tls what https trusts; what the Java platform trusts if empty
 * @param connectTimeout how long a TCP connection and its TLS handshake may take
 * @param idleTimeout how long a connection may have been idle when a call is sent over it
 * @param callbacks where the caller wants its own code to run, if it says so
 * @param proxies chooses the proxies
 * @param watchRate how many reads of watches may be sent to one host in a second
 * @param timing the time to go by; that of the Java platform if empty
 */
public record ClientSettings(
        Optional<SSLContext> tls,
        Duration connectTimeout,
        Duration idleTimeout,
        Optional<Executor> callbacks,
        ProxySelector proxies,
        double watchRate,
        Optional<Timing> timing) {

    HttpClient newSecureClient(SelectorThread thread) {
        HttpClient.Builder builder = newClient(thread);
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }

    /**
     * Without a context of its own a client sets up the JDK's TLS and loads its trust store, also for plain http: tens to
     * hundreds of milliseconds before the first call.
     */
    HttpClient newPlainClient(SelectorThread thread) {
        return newClient(thread).sslContext(new NoTls()).build();
    }

    private HttpClient.Builder newClient(SelectorThread thread) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .connectTimeout(connectTimeout)
                .executor(thread);
    }

    /** Makes no TLS connection at all, so that a client for plain http cannot be used for https by mistake. */
    private static final class NoTls extends SSLContext {

        private NoTls() {
            super(new Spi(), null, "none");
        }

        private static final class Spi extends SSLContextSpi {

            @Override
            protected SSLParameters engineGetDefaultSSLParameters() {
                return new SSLParameters(new String[0], new String[0]);
            }

            @Override
            protected SSLParameters engineGetSupportedSSLParameters() {
                return engineGetDefaultSSLParameters();
            }

            @Override
            protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
                throw none();
            }

            @Override
            protected SSLSocketFactory engineGetSocketFactory() {
                throw none();
            }

            @Override
            protected SSLServerSocketFactory engineGetServerSocketFactory() {
                throw none();
            }

            @Override
            protected SSLEngine engineCreateSSLEngine() {
                throw none();
            }

            @Override
            protected SSLEngine engineCreateSSLEngine(String host, int port) {
                throw none();
            }

            @Override
            protected SSLSessionContext engineGetServerSessionContext() {
                throw none();
            }

            @Override
            protected SSLSessionContext engineGetClientSessionContext() {
                throw none();
            }

            private static IllegalStateException none() {
                return new IllegalStateException("the client for plain http has no TLS");
            }
        }
    }
}
