package io.github.thinknxkit.simulator.page;

import java.nio.charset.StandardCharsets;

/**
 * What the page's browser is sent.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageReply(int status, String contentType, byte[] body) {

    static PageReply json(Object value) {
        return json(200, value);
    }

    static PageReply error(int status, String message) {
        return json(status, Json.object().with("error", message));
    }

    private static PageReply json(int status, Object value) {
        return new PageReply(
                status, "application/json;charset=utf-8", Json.text(value).getBytes(StandardCharsets.UTF_8));
    }
}
