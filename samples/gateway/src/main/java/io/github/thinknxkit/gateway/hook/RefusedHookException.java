package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.http.ApiReply;
import java.io.Serial;

/** A request that cannot be granted. The message is for whoever made it. */
final class RefusedHookException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;

    RefusedHookException(int status, String message) {
        super(message);
        this.status = status;
    }

    ApiReply reply() {
        return ApiReply.error(status, String.valueOf(getMessage()));
    }
}
