package io.github.thinknxkit.samples.benchmark.instant;

import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.Answers;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** An HTTP client without a network: it hands over the answer on the caller's thread, in one buffer as the JDK's does. */
public final class InstantClient extends HttpClient {

    private static final Flow.Subscription NOTHING_TO_ASK_FOR = new Flow.Subscription() {
        @Override
        public void request(long pieces) {
            // The answer is handed over in any case.
        }

        @Override
        public void cancel() {
            // It fits.
        }
    };

    private final byte[] body = Answers.status();
    private final Head answer = new Head(200, fields(Map.of()));
    private final Head challenge;
    private boolean challenged;

    /** Creates a client whose first answer is a challenge, if calls are let in by Digest. */
    public InstantClient(Access access) {
        challenged = !access.isDigest();
        challenge = new Head(401, fields(Map.of("WWW-Authenticate", List.of(Answers.challenge(access)))));
    }

    private HttpHeaders fields(Map<String, List<String>> more) {
        Map<String, List<String>> all = new HashMap<>(more);
        all.put("Content-Type", List.of("application/json"));
        all.put("Content-Length", List.of(Integer.toString(body.length)));
        return HttpHeaders.of(all, (name, value) -> true);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        Head head = challenged ? answer : challenge;
        challenged = true;
        BodySubscriber<T> subscriber = handler.apply(head);
        subscriber.onSubscribe(NOTHING_TO_ASK_FOR);
        subscriber.onNext(List.of(ByteBuffer.wrap(body).asReadOnlyBuffer()));
        subscriber.onComplete();
        return new Response<>(
                request, head, subscriber.getBody().toCompletableFuture().join());
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        throw new UnsupportedOperationException("only blocking calls are measured without a network");
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        throw new UnsupportedOperationException("HTTP/1.1 has no pushes");
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has a default context", e);
        }
    }

    @Override
    public SSLParameters sslParameters() {
        return new SSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}
