package io.github.thinknxkit.gateway.hook.send;

import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.guard.RefusedAddressException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Sends messages to receivers, each once: HTTP/1.1, no redirects, no proxies, no cookies, no credentials. Sending waits for
 * nobody, so a receiver that is slow costs a connection and no thread.
 */
public final class Sender implements AutoCloseable {

    private static final int THREADS = 12;
    private static final int HEADER_BYTES = 8 * 1024;

    /** Less than the five seconds after which many servers close an idle connection, so that nothing is sent into its end. */
    private static final Duration IDLE = Duration.ofSeconds(4);

    private final HttpClient client;
    private final Supplier<CallbackRules> rules;
    private final SendLimits limits;
    private final ThreadPoolExecutor lookUps;

    private Sender(HttpClient client, Supplier<CallbackRules> rules, SendLimits limits, ThreadPoolExecutor lookUps) {
        this.client = client;
        this.rules = rules;
        this.limits = limits;
        this.lookUps = lookUps;
    }

    /**
     * Opens a sender. The rules are asked for each message, so they may change; https trusts what the Java platform does if nothing
     * is said.
     */
    public static Sender open(
            Supplier<CallbackRules> rules, SendLimits limits, NameLookup names, Optional<SSLContext> trust) {
        ThreadPoolExecutor lookUps =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "hook-names");
                    thread.setDaemon(true);
                    return thread;
                });
        HttpClient client = client(limits, trust);
        client.setSocketAddressResolver(new CheckedAddresses(rules, names, lookUps));
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("the client that delivers hooks cannot be started", e);
        }
        return new Sender(client, rules, limits, lookUps);
    }

    private static HttpClient client(SendLimits limits, Optional<SSLContext> trust) {
        SslContextFactory.Client tls = new SslContextFactory.Client();
        trust.ifPresent(tls::setSslContext);
        ClientConnector connector = new ClientConnector();
        connector.setSslContextFactory(tls);
        connector.setSelectors(1);
        HttpClient client = new HttpClient(new HttpClientTransportOverHTTP(connector));
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("hook-sender");
        threads.setDaemon(true);
        client.setExecutor(threads);
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.getContentDecoderFactories().clear();
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "thinknx-gateway"));
        client.setConnectBlocking(false);
        client.setConnectTimeout(limits.time().toMillis());
        client.setIdleTimeout(IDLE.toMillis());
        client.setDestinationIdleTimeout(limits.time().toMillis() + IDLE.toMillis());
        client.setMaxConnectionsPerDestination(limits.messages());
        client.setMaxRequestsQueuedPerDestination(limits.messages());
        client.setMaxResponseHeadersSize(HEADER_BYTES);
        return client;
    }

    /** Signs a message, whose id is the same for each attempt, and sends it. The future never fails, and is not to be cancelled. */
    public CompletableFuture<Outcome> send(CallbackUrl url, SigningSecret secret, String id, Instant now, String json) {
        try {
            rules.get().check(url);
        } catch (RefusedAddressException e) {
            return CompletableFuture.completedFuture(Outcome.unanswered(String.valueOf(e.getMessage())));
        }
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        AnswerListener listener = new AnswerListener(limits.answerBytes(), outcome);
        try {
            request(url, secret, id, now.getEpochSecond(), json.getBytes(StandardCharsets.UTF_8))
                    .send(listener);
        } catch (RuntimeException e) {
            // The client is stopping, or has too much to do.
            outcome.complete(Outcome.unanswered("the message could not be sent"));
        }
        return outcome;
    }

    private Request request(CallbackUrl url, SigningSecret secret, String id, long seconds, byte[] body) {
        long millis = limits.time().toMillis();
        return client.newRequest(url.uri())
                .method(HttpMethod.POST)
                .version(HttpVersion.HTTP_1_1)
                .followRedirects(false)
                .timeout(millis, TimeUnit.MILLISECONDS)
                .idleTimeout(millis, TimeUnit.MILLISECONDS)
                .headers(fields -> fields.put("webhook-id", id)
                        .put("webhook-timestamp", Long.toString(seconds))
                        .put("webhook-signature", secret.sign(id, seconds, body)))
                .body(new BytesRequestContent("application/json", body))
                .onRequestBegin(this::checkAgain);
    }

    /** A connection that was opened before may lead to what has been forbidden since. */
    private void checkAgain(Request request) {
        if (request.getConnection().getRemoteSocketAddress() instanceof InetSocketAddress remote
                && !rules.get().allows(request.getHost(), remote.getAddress())) {
            CompletableFuture<Boolean> unused =
                    request.abort(new RefusedAddressException("the host has no address that may be delivered to"));
        }
    }

    /** Ends what is on its way. */
    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the client that delivers hooks cannot be stopped", e);
        } finally {
            lookUps.shutdownNow();
        }
    }

    /** Finds the addresses of a name. May take its time. */
    @FunctionalInterface
    public interface NameLookup {

        List<InetAddress> find(String name) throws UnknownHostException;

        static NameLookup system() {
            return name -> List.of(InetAddress.getAllByName(name));
        }
    }

    /**
     * What an attempt may cost.
     *
     * @param time how long it may take, from the name's look-up to the answer's end
     * @param answerBytes how long an answer's body may be; of a longer one the beginning is read, and the connection is closed
     * @param messages how many messages are on their way to one receiver at most
     */
    public record SendLimits(Duration time, int answerBytes, int messages) {

        /** {@return ten seconds, and 16 KB} */
        public static SendLimits usual() {
            return new SendLimits(Duration.ofSeconds(10), 16 * 1024, 2048);
        }
    }
}
