package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.page.web.Json;

/** Errors in the document's form, with what the gateway adds for people. */
final class ErrorReplies {

    private ErrorReplies() {}

    static ApiReply with(int status, String error, String detail) {
        return ApiReply.json(status, Json.object().with("error", error).with("detail", detail));
    }

    /** An error after a call was made, or was to be made. */
    static ApiReply of(int status, String error, String detail, boolean mayHaveRun) {
        return ApiReply.json(
                status,
                Json.object().with("error", error).with("detail", detail).with("mayHaveRun", mayHaveRun));
    }
}
