package io.github.thinknxkit.simulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands what Jetty read to what stands behind the port, and the reply back. */
final class ApiHandler extends Handler.Abstract {

    /** No call of the document comes near. */
    private static final int LARGEST_BODY = 16 * 1024;

    private final Map<Connector, Endpoint> endpoints;

    ApiHandler(Map<Connector, Endpoint> endpoints) {
        this.endpoints = Map.copyOf(endpoints);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Endpoint endpoint = endpoints.get(request.getConnectionMetaData().getConnector());
        if (endpoint == null) {
            return false;
        }
        ReplyWriter writer = new ReplyWriter(request, response, callback);
        Optional<String> body = body(request);
        if (body.isEmpty()) {
            writer.write(Reply.error(413, "request too large").with("Connection", "close"));
            return true;
        }
        // A feedback may take longer than a connection may be idle; the request is in, so this helps no slow sender.
        request.addIdleTimeoutListener(failure -> false);
        endpoint.handle(call(request, body.get())).thenAccept(writer::write).exceptionally(failure -> {
            callback.failed(failure);
            return null;
        });
        return true;
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
