package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Reply;
import io.github.thinknxkit.internal.http.HttpTransport.LazyClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One server, as an HTTP client's pool of connections knows it: no request goes out on a connection that has been idle for
 * too long, since a firewall may have dropped it, or the server may be about to close it, and the request would be lost.
 *
 * <p>The JDK's client has no limit on idle connections that a library may set, but it takes the oldest one first. So this
 * counts along which ones there are and until when they can be used, and takes those that no longer can out of the pool.
 */
public final class Origin {

    private final HttpTransport transport;
    private final LazyClient client;
    private final URI address;
    private final long idleNanos;
    private final Spacing watchTurns;
    private final Queue<Long> idle = new ArrayDeque<>();
    private volatile boolean hasGarbled;

    Origin(HttpTransport transport, LazyClient client, URI address, Duration idleTimeout, double watchRate) {
        this.transport = transport;
        this.client = client;
        this.address = address;
        this.watchTurns = new Spacing(watchRate);
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTimeout);
    }

    /** {@return what carries the calls to this server; it is not dropped while they hold this} */
    public HttpTransport transport() {
        return transport;
    }

    /** {@return the turns of all watches on this server, or on the cloud that carries it} */
    public Spacing watchTurns() {
        return watchTurns;
    }

    /**
     * Sends a request and waits for the end of the exchange.
     *
     * @throws InterruptedException if the waiting thread is interrupted, which closes the connection
     * @throws IllegalStateException if the transport is closed
     */
    public ExchangeEnd run(Exchange exchange, LongSupplier nanoTime) throws InterruptedException {
        HttpClient carrier = client.get();
        takeConnection(carrier, nanoTime.getAsLong());
        ExchangeEnd end = exchange.run(carrier, sending());
        if (end instanceof Reply reply) {
            keepConnection(nanoTime.getAsLong() + KeepAlive.nanos(reply.fields(), idleNanos));
        } else if (end instanceof Fault fault && fault.kind() == Fault.Kind.GARBLED) {
            hasGarbled = true;
        }
        return end;
    }

    private Sending sending() {
        return hasGarbled ? Sending::closing : HttpClient::send;
    }

    /** The JDK appends to its pool and takes from its front. A connection that the server has closed is still counted. */
    private synchronized void takeConnection(HttpClient carrier, long now) {
        while (!idle.isEmpty() && idle.element() - now <= 0) {
            idle.remove();
            if (!discardOldest(carrier)) {
                // There was none: the server has closed them.
                idle.clear();
            }
        }
        idle.poll();
    }

    private synchronized void keepConnection(long usableUntil) {
        idle.add(usableUntil);
    }

    /**
     * Closes the oldest idle connection. A request whose body refuses to be sent takes it out of the pool and ends with it,
     * before anything is written; if there is none, the attempt to make one is cancelled.
     */
    private boolean discardOldest(HttpClient carrier) {
        OneShotBody refusing = new OneShotBody(new byte[0]);
        refusing.withdraw();
        HttpRequest request =
                HttpRequest.newBuilder(address).method("GET", refusing).build();
        CompletableFuture<?> discarded = carrier.sendAsync(request, BodyHandlers.discarding());
        boolean found = refusing.wasRefused();
        discarded.cancel(true);
        return found;
    }

    /**
     * How long a server keeps an idle connection, as it says in {@code Keep-Alive: timeout=5}. The field is no standard's (RFC
     * 2068 appendix 19.7.1 left it open) but Apache, nginx, node and others send it.
     */
    static final class KeepAlive {

        private static final Pattern TIMEOUT =
                Pattern.compile("(?:^|[,;\\s])timeout\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

        /** A request takes its time to arrive, and a connection that is used in the server's last second may be closed by then. */
        private static final long MARGIN = TimeUnit.SECONDS.toNanos(1);

        private KeepAlive() {}

        /** Returns for how many nanoseconds a connection can be used after an answer, at most as long as given. */
        static long nanos(HttpHeaders fields, long longest) {
            long nanos = longest;
            for (String value : fields.allValues("Keep-Alive")) {
                Matcher timeout = TIMEOUT.matcher(value);
                if (timeout.find()) {
                    long announced = TimeUnit.SECONDS.toNanos(Long.parseLong(timeout.group(1)));
                    nanos = Math.min(nanos, Math.max(0, announced - MARGIN));
                }
            }
            return nanos;
        }
    }
}
