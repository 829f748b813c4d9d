package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content.Source;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** Reads a request to its end, without a thread that waits for it. */
final class RequestReader {

    /** A call has some hundred bytes, a hook's address at most some thousand. */
    static final int LARGEST_BODY = 16 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    private RequestReader() {}

    /** Reads a request; fails with {@link TooLargeException}, or {@link IllegalArgumentException} if a form cannot be read. */
    static CompletableFuture<ApiRequest> read(Request request, String path) {
        if (request.getLength() > LARGEST_BODY) {
            return CompletableFuture.failedFuture(new TooLargeException());
        }
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Source.asByteArrayAsync(request, LARGEST_BODY, Promise.Invocable.toPromise(body));
        return body.thenApply(bytes -> request(request, path, bytes));
    }

    /** The body is larger than any of the API. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static ApiRequest request(Request request, String path, byte[] body) {
        List<FormField> fields = new ArrayList<>(FormParser.parse(
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse("")));
        Map<String, String> header = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            header.putIfAbsent(
                    field.getName().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(field.getValue()).orElse(""));
        }
        boolean isForm = isForm(header.getOrDefault("content-type", ""));
        if (isForm) {
            fields.addAll(FormParser.parse(new String(body, StandardCharsets.ISO_8859_1)));
        }
        return new ApiRequest(
                request.getMethod(),
                path,
                fields,
                header,
                isForm ? Content.NONE : Content.of(body),
                Request.getRemoteAddr(request));
    }

    private static boolean isForm(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT).equals(FORM);
    }
}
