package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty itself refuses, in the document's form, and without repeating anything of the request. */
final class JsonErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String said = HttpStatus.getMessage(code).toLowerCase(Locale.ROOT);
        ReplyWriter.write(ApiReply.error(code, said), response, callback);
    }
}
