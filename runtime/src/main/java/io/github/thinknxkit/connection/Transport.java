package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.http.ClientSettings;
import io.github.thinknxkit.internal.http.HttpTransport;
import io.github.thinknxkit.internal.http.PemTrust;
import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.text.RecordText;
import io.github.thinknxkit.internal.thread.Timing;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * What carries calls to servers. One transport serves any number of connections and holds one selector thread and a pool
 * of open TCP connections.
 *
 * <p>An asynchronous call has a thread of its own while it is on its way: a virtual one on Java 21 and later, and before
 * that one of a pool. So there are about as many of these as calls that the connections let pass at a time
 * ({@link Connection#maxInFlight}), and they end some seconds after the load. Callbacks never run on them.
 *
 * <p>It follows no redirect, uses no proxy unless it is told to, and never asks the JDK to authenticate. It opens nothing
 * before the first call. Instances are safe for use by many threads.
 *
 * <p>A transport, or a client that has one of its own, is to be closed when it is no longer needed. Threads and
 * connections of one that is dropped instead are released when it is garbage-collected, with a warning in the log.
 */
public final class Transport implements AutoCloseable {

    private final ClientSettings settings;
    private final HttpTransport http;

    private Transport(ClientSettings settings) {
        this.settings = settings;
        this.http = new HttpTransport(settings);
    }

    /**
     * Creates a transport that trusts what the Java platform trusts.
     *
     * @return the transport
     */
    public static Transport create() {
        return builder().build();
    }

    /**
     * Starts a transport that is to differ from the usual.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cancels the calls in flight, refuses further ones, and releases threads and connections. Does nothing if it is closed
     * already.
     */
    @Override
    public void close() {
        http.close();
    }

    /**
     * Changes how many reads of watches are sent to one host in a second, by all clients of this transport together: for programs
     * that share such a budget with others, and whose share changes.
     *
     * @param readsPerSecond how many reads may be started in a second, more than zero
     * @throws IllegalArgumentException if the rate is zero, negative, not a number or infinite
     * @see Builder#watchRate
     */
    public void watchRate(double readsPerSecond) {
        http.watchRate(Builder.checkedRate(readsPerSecond));
    }

    /** Returns how long it waits, such as {@code Transport[connectTimeout=5 s, idleTimeout=30 s]}. */
    @Override
    public String toString() {
        return text(settings);
    }

    private static String text(ClientSettings settings) {
        return new RecordText("Transport")
                .add("connectTimeout", settings.connectTimeout())
                .add("idleTimeout", settings.idleTimeout())
                .toString();
    }

    /** {@return what sends the requests, for the runtime itself} */
    @SuppressWarnings("exports") // a connection's calls are sent by what no user needs to know
    public HttpTransport http() {
        return http;
    }

    /** Collects how a transport differs from the usual. Not safe for use by many threads at a time. */
    public static final class Builder {

        private Optional<SSLContext> tls = Optional.empty();
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration idleTimeout = Duration.ofSeconds(30);
        private Optional<Executor> callbacks = Optional.empty();
        private ProxySelector proxies = HttpClient.Builder.NO_PROXY;
        private double watchRate = 20;
        private Optional<Timing> timing = Optional.empty();

        private Builder() {}

        /**
         * Trusts the certificates in a file, and no others.
         *
         * @param pem a file with one or more X.509 certificates in PEM form, such as that of an on-premise cloud
         * @return this
         * @throws IllegalArgumentException if the file cannot be read or holds no certificate
         */
        public Builder trust(Path pem) {
            return trust(PemTrust.context(Objects.requireNonNull(pem, "pem")));
        }

        /**
         * Uses a TLS context of the caller's. Host names are checked even if it trusts every certificate, unless its trust
         * manager is an {@code X509ExtendedTrustManager}: the JDK leaves all checks to such a one.
         *
         * @param context the context
         * @return this
         */
        public Builder trust(SSLContext context) {
            tls = Optional.of(Objects.requireNonNull(context, "context"));
            return this;
        }

        /**
         * Limits how long a TCP connection and its TLS handshake may take.
         *
         * @param timeout the limit, more than zero. The default is 5 seconds
         * @return this
         * @throws IllegalArgumentException if the time is zero or negative
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return this;
        }

        /**
         * Limits how long a TCP connection may have been idle when a call is sent over it; after that a new one is made.
         * Firewalls drop idle connections without telling either end, and a call that is sent over one is lost. Where a
         * server says that it keeps idle connections for a shorter time ({@code Keep-Alive: timeout=5}), that counts.
         *
         * @param timeout the limit, more than zero and less than what any firewall on the way allows. The default is 30
         *     seconds
         * @return this
         * @throws IllegalArgumentException if the time is zero or negative
         */
        public Builder idleTimeout(Duration timeout) {
            idleTimeout = positive(timeout);
            return this;
        }

        /**
         * Runs what depends on asynchronous calls, and listeners, on an executor of the caller's.
         *
         * <p>Any executor will do: one with a single thread, one that runs tasks on the thread that hands them over, one
         * that makes that thread wait. What it refuses is run by a thread of the transport's. The end of a call is known to
         * whoever waits for its future before the executor has done anything; a thread of the executor that waits for stages
         * of calls runs what it waits for itself if need be. To know its threads, {@link #build} hands the executor a task
         * that does nothing else. Only a future that is made of several by {@code allOf} or {@code anyOf}, or by sending to
         * many devices asynchronously, must not be waited for on the executor's only thread.
         *
         * @param executor the executor. By default there are threads of the transport's, one for each callback that runs
         * @return this
         */
        public Builder callbackExecutor(Executor executor) {
            callbacks = Optional.of(Objects.requireNonNull(executor, "executor"));
            return this;
        }

        /**
         * Goes through proxies.
         *
         * @param proxies chooses the proxy. By default there is none
         * @return this
         */
        public Builder proxy(ProxySelector proxies) {
            this.proxies = Objects.requireNonNull(proxies, "proxies");
            return this;
        }

        /**
         * Limits how much the watches of all clients on this transport read from one host together. It matters where one
         * host carries many servers, as a cloud does.
         *
         * @param readsPerSecond how many reads may be started in a second, more than zero. The default is 20
         * @return this
         * @throws IllegalArgumentException if the rate is zero, negative, not a number or infinite
         */
        public Builder watchRate(double readsPerSecond) {
            watchRate = checkedRate(readsPerSecond);
            return this;
        }

        private static double checkedRate(double readsPerSecond) {
            if (!(readsPerSecond > 0) || Double.isInfinite(readsPerSecond)) {
                throw new IllegalArgumentException("a rate must be more than zero and finite, not " + readsPerSecond);
            }
            return readsPerSecond;
        }

        /**
         * Goes by another time than that of the Java platform: for tests of code that watches or waits.
         *
         * @param time the time that deadlines, pauses and watches go by
         * @return this
         */
        public Builder time(TimeSource time) {
            Objects.requireNonNull(time, "time");
            timing = Optional.of(Timing.of(time::now, time::after));
            return this;
        }

        /**
         * Creates the transport.
         *
         * @return the transport
         */
        public Transport build() {
            return new Transport(settings());
        }

        private ClientSettings settings() {
            return new ClientSettings(tls, connectTimeout, idleTimeout, callbacks, proxies, watchRate, timing);
        }

        /** Returns what the transport will be printed as. */
        @Override
        public String toString() {
            return text(settings());
        }

        private static Duration positive(Duration timeout) {
            Objects.requireNonNull(timeout, "timeout");
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout must be more than zero, not " + DurationText.of(timeout));
            }
            return timeout;
        }
    }
}
