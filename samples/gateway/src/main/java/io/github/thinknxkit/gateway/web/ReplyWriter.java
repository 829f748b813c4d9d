package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes replies. */
public final class ReplyWriter {

    private ReplyWriter() {}

    public static void write(ApiReply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        reply.header().forEach((name, value) -> response.getHeaders().put(name, value));
        byte[] body = reply.body().bytes();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        // A reply holds for the moment, and its address has the key in it.
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Referrer-Policy", "no-referrer");
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
