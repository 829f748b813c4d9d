package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands what Jetty read to what stands behind the port, and the reply back. */
final class ApiHandler extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(ApiHandler.class.getName());

    /** No call of the document comes near. */
    private static final int LARGEST_BODY = 16 * 1024;

    private final Map<Connector, Endpoint> endpoints;

    ApiHandler(Map<Connector, Endpoint> endpoints) {
        this.endpoints = Map.copyOf(endpoints);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Endpoint endpoint = endpoints.get(request.getConnectionMetaData().getConnector());
        if (endpoint == null) {
            return false;
        }
        ReplyWriter writer = new ReplyWriter(request, response, callback);
        try {
            answer(endpoint, request, writer);
        } catch (IOException e) {
            writer.write(Reply.error(400, "the body cannot be read").with("Connection", "close"));
        }
        return true;
    }

    private static void answer(Endpoint endpoint, Request request, ReplyWriter writer) throws IOException {
        Optional<String> body = body(request);
        if (body.isEmpty()) {
            writer.write(Reply.error(413, "request too large").with("Connection", "close"));
            return;
        }
        // A feedback may take longer than a connection may be idle; the request is in, so this helps no slow sender.
        request.addIdleTimeoutListener(failure -> false);
        Presence.whileThere(request, reply(endpoint, call(request, body.get())))
                .thenAccept(writer::write)
                .exceptionally(failure -> {
                    writer.drop();
                    return null;
                });
    }

    /** No failure may reach Jetty, which would log it with the request's target, and so with a password or key. */
    private static CompletableFuture<Reply> reply(Endpoint endpoint, HttpCall call) {
        try {
            return endpoint.handle(call).exceptionally(ApiHandler::failed);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(failed(e));
        }
    }

    private static Reply failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "a call failed in the simulator", failure);
        return Reply.error(500, "internal server error");
    }

    private static Optional<String> body(Request request) throws IOException {
        if (request.getLength() > LARGEST_BODY) {
            return Optional.empty();
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            return bytes.length > LARGEST_BODY
                    ? Optional.empty()
                    : Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static HttpCall call(Request request, String body) {
        return new HttpCall(
                request.getMethod(),
                request.getHttpURI().getPathQuery(),
                Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                        .orElse(""),
                request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION),
                body);
    }
}
