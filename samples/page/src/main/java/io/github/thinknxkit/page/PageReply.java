package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is sent to the browser.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param body the body
 * @param fileName the name to save it under; empty to show it
 * @param isFile whether it is a file of the page, which stays the same
 * @param afterwards what is to be done once it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageReply(
        int status, String contentType, byte[] body, Optional<String> fileName, boolean isFile, Runnable afterwards) {

    static PageReply of(String contentType, byte[] body) {
        return new PageReply(200, contentType, body, Optional.empty(), false, PageReply::nothing);
    }

    static PageReply json(Object value) {
        return json(200, value);
    }

    static PageReply error(int status, String message) {
        return json(status, Json.object().with("error", message));
    }

    private static PageReply json(int status, Object value) {
        byte[] body = Json.text(value).getBytes(StandardCharsets.UTF_8);
        return new PageReply(
                status, "application/json;charset=utf-8", body, Optional.empty(), false, PageReply::nothing);
    }

    PageReply savedAs(String name) {
        return new PageReply(status, contentType, body, Optional.of(name), isFile, afterwards);
    }

    PageReply asFile() {
        return new PageReply(status, contentType, body, fileName, true, afterwards);
    }

    PageReply then(Runnable action) {
        return new PageReply(status, contentType, body, fileName, isFile, action);
    }

    void send(Response response, Callback callback) {
        HttpFields.Mutable fields = response.getHeaders();
        SecureHeaders.addTo(fields);
        response.setStatus(status);
        // The rows of a tree that is scrolled ask for their icons again and again; all else is the present state, or
        // secret.
        fields.put(HttpHeader.CACHE_CONTROL, isFile ? "max-age=60" : "no-store");
        fields.put(HttpHeader.CONTENT_TYPE, contentType);
        fields.put(HttpHeader.CONTENT_LENGTH, body.length);
        fileName.ifPresent(name -> fields.put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
        Runnable succeeded = () -> {
            callback.succeeded();
            afterwards.run();
        };
        response.write(true, ByteBuffer.wrap(body), Callback.from(succeeded, callback::failed));
    }

    private static void nothing() {}
}
