package io.github.thinknxkit.simulator.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what Jetty itself refuses in the document's form, and repeats nothing of the request: it may be secret. */
final class JsonErrors extends ErrorHandler {

    private static final String JSON = "application/json;charset=utf-8";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.write(true, body(code), callback);
    }

    private static ByteBuffer body(int status) {
        String text = JsonText.error(HttpStatus.getMessage(status).toLowerCase(Locale.ROOT));
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
