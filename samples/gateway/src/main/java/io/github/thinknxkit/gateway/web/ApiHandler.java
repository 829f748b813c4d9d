package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.CallerNetwork;
import io.github.thinknxkit.gateway.http.Guesses;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.web.RequestReader.TooLargeException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes requests of the API: finds whose they are and what answers them. */
public final class ApiHandler extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(ApiHandler.class.getName());

    private static final ApiReply WRONG_KEY = ApiReply.error(403, "authentication failed");

    private final Keys keys;
    private final Guesses guesses;
    private final MeterRegistry meters;
    private final KeyedEndpoint operations;
    private final Map<String, KeyedEndpoint> others;
    private final Map<String, KeyedStream> streams;

    /**
     * Takes what answers: the document's operations; others by the first word of their paths; and, by their paths, streams, which
     * have no end. Guesses slow whoever tries many keys; right ones are taken from everywhere.
     */
    public ApiHandler(
            Keys keys,
            Guesses guesses,
            MeterRegistry meters,
            KeyedEndpoint operations,
            Map<String, KeyedEndpoint> others,
            Map<String, KeyedStream> streams) {
        this.keys = keys;
        this.guesses = guesses;
        this.meters = meters;
        this.operations = operations;
        this.others = Map.copyOf(others);
        this.streams = Map.copyOf(streams);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<KeyedPath> path = KeyedPath.of(request.getHttpURI().getPath());
        if (path.isEmpty()) {
            refuse(ApiReply.error(404, "not found"), response, callback);
            return true;
        }
        Optional<ApiKey> key = keys.find(path.get().key());
        if (key.isPresent()) {
            answer(key.get(), path.get().rest(), request, response, callback);
            return true;
        }
        Duration pause = guesses.wrong(CallerNetwork.of(Request.getRemoteAddr(request)));
        ApiReply refusal = pause.isZero()
                ? WRONG_KEY
                : ApiReply.error(429, "too many requests").retryAfter(pause);
        refuse(refusal, response, callback);
        return true;
    }

    /** Whoever sends what is refused may send a body that is not worth reading. */
    private static void refuse(ApiReply reply, Response response, Callback callback) {
        ReplyWriter.write(reply.with("Connection", "close"), response, callback);
    }

    private void answer(ApiKey key, String path, Request request, Response response, Callback callback) {
        Timer.Sample begin = Timer.start(meters);
        var unused = RequestReader.read(request, path)
                .whenCompleteAsync(
                        (asked, failure) -> {
                            KeyedStream stream = streams.get(path);
                            if (failure != null) {
                                refuse(unread(failure), response, callback);
                            } else if (!keys.isValid(key.id())) {
                                // Whoever sent the rest afterwards was to be refused from that moment on.
                                refuse(WRONG_KEY, response, callback);
                            } else if (stream != null) {
                                stream.open(key, asked, request, response, callback);
                            } else {
                                // The request is in, so this helps no slow sender: a call may take longer than a
                                // connection may be idle.
                                request.addIdleTimeoutListener(late -> false);
                                write(reply(endpoint(path), key, asked), begin, response, callback);
                            }
                        },
                        request.getComponents().getExecutor());
    }

    private void write(CompletableFuture<ApiReply> replying, Timer.Sample begin, Response response, Callback callback) {
        var unused = replying.thenAccept(reply -> {
            ended(begin, reply);
            ReplyWriter.write(reply, response, callback);
        });
    }

    /** Nothing that callers make up is a name here. */
    private void ended(Timer.Sample request, ApiReply reply) {
        long unused = request.stop(Timer.builder("thinknx.gateway.requests")
                .description("Requests of the API, from their last byte to the reply")
                .tag("status", Integer.toString(reply.status()))
                .register(meters));
    }

    private static CompletableFuture<ApiReply> reply(KeyedEndpoint endpoint, ApiKey key, ApiRequest asked) {
        try {
            return endpoint.handle(key, asked).exceptionally(ApiHandler::failed);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(failed(e));
        }
    }

    private KeyedEndpoint endpoint(String path) {
        int slash = path.indexOf('/');
        return others.getOrDefault(slash < 0 ? path : path.substring(0, slash), operations);
    }

    private static ApiReply unread(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof TooLargeException || cause instanceof IllegalStateException) {
            return ApiReply.error(413, "request too large");
        } else if (cause instanceof IllegalArgumentException) {
            return ApiReply.error(400, "params errors");
        }
        return failed(cause);
    }

    /** No failure may reach Jetty, which would log it with the request's target, and so with the key. */
    private static ApiReply failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "a call failed in the gateway", failure);
        return ApiReply.error(500, "internal server error");
    }

    /** Answers requests whose key was found good. */
    @FunctionalInterface
    public interface KeyedEndpoint {

        CompletableFuture<ApiReply> handle(ApiKey key, ApiRequest request);
    }

    /** Answers requests whose key was found good with something that does not end. */
    @FunctionalInterface
    public interface KeyedStream {

        /** Begins to answer a request, which is also there as it came. */
        void open(ApiKey key, ApiRequest asked, Request request, Response response, Callback callback);
    }
}
