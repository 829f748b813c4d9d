package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is sent to the browser.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param body the body
 * @param fileName the name to save it under; empty to show it
 * @param afterwards what is to be done once it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageReply(int status, String contentType, byte[] body, Optional<String> fileName, Runnable afterwards) {

    static PageReply of(String contentType, byte[] body) {
        return new PageReply(200, contentType, body, Optional.empty(), PageReply::nothing);
    }

    static PageReply json(Object value) {
        return json(200, value);
    }

    static PageReply error(int status, String message) {
        return json(status, Json.object().with("error", message));
    }

    private static PageReply json(int status, Object value) {
        byte[] body = Json.text(value).getBytes(StandardCharsets.UTF_8);
        return new PageReply(status, "application/json;charset=utf-8", body, Optional.empty(), PageReply::nothing);
    }

    PageReply savedAs(String name) {
        return new PageReply(status, contentType, body, Optional.of(name), afterwards);
    }

    PageReply then(Runnable action) {
        return new PageReply(status, contentType, body, fileName, action);
    }

    private static void nothing() {}
}
