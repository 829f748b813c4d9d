package io.github.thinknxkit.gateway.http;

import io.github.thinknxkit.page.web.Json;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request is answered. */
public record ApiReply(int status, Map<String, String> header, Content body) {

    private static final String JSON = "application/json;charset=utf-8";

    /** Takes the fields as they are. */
    public ApiReply {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    }

    public static ApiReply json(int status, Json body) {
        return new ApiReply(status, Map.of("Content-Type", JSON), Content.of(body.toString()));
    }

    /** Returns an error in the document's form. */
    public static ApiReply error(int status, String message) {
        return json(status, Json.object().with("error", message));
    }

    /** Returns an error with what the gateway adds for people. */
    public static ApiReply error(int status, String message, String detail) {
        return json(status, Json.object().with("error", message).with("detail", detail));
    }

    /** Returns an error after a call was made, or was to be made. */
    public static ApiReply error(int status, String message, String detail, boolean mayHaveRun) {
        return json(
                status,
                Json.object().with("error", message).with("detail", detail).with("mayHaveRun", mayHaveRun));
    }

    public ApiReply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(header);
        more.put(name, value);
        return new ApiReply(status, more, body);
    }

    /** Returns the reply with {@code Retry-After}, in whole seconds, rounded up: coming back earlier would be in vain. */
    public ApiReply retryAfter(Duration wait) {
        return with("Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
    }

    /** Returns the status, and the size of the body. */
    @Override
    public String toString() {
        return status + " (" + body + ")";
    }
}
