package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Reply;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends a reply, or as much of it as is to arrive. */
final class ReplyWriter {

    private final Request request;
    private final Response response;
    private final Callback callback;

    ReplyWriter(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    void write(Reply reply) {
        switch (reply.delivery()) {
            case WHOLE -> whole(reply);
            case HALF -> half(reply);
            case NOTHING -> drop();
        }
    }

    private void whole(Reply reply) {
        byte[] body = head(reply);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private void half(Reply reply) {
        byte[] body = head(reply);
        ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
        response.write(false, half, Callback.from(this::drop, callback::failed));
    }

    private byte[] head(Reply reply) {
        byte[] body = reply.bytes();
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        for (Reply.Header header : reply.headers()) {
            response.getHeaders().add(header.name(), header.value());
        }
        return body;
    }

    /** Closes the connection. Of all exceptions Jetty logs the request with its query, but not of this one. */
    void drop() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("the simulator dropped the connection"));
    }
}
