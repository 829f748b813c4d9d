package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.page.SecureHeaders;
import io.github.thinknxkit.page.web.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the page answers beside files and the pages of servers. */
final class Replies {

    private Replies() {}

    static void error(int status, String message, Response response, Callback callback) {
        json(status, Json.object().with("error", message), response, callback);
    }

    static void json(int status, Json body, Response response, Callback callback) {
        begin(status, response);
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json;charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    static void redirect(String path, Response response, Callback callback) {
        begin(303, response);
        response.getHeaders().put(HttpHeader.LOCATION, path);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    private static void begin(int status, Response response) {
        response.setStatus(status);
        SecureHeaders.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
