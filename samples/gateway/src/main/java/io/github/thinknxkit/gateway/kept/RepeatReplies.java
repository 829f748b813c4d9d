package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;
import java.time.Duration;

/** What callers are answered whose {@code Idempotency-Key} keeps their call from being made. */
final class RepeatReplies {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private RepeatReplies() {}

    static ApiReply malformed() {
        return ApiReply.error(
                400, "params errors", "Idempotency-Key is a text of 1 to 255 printable ASCII characters", false);
    }

    static ApiReply otherRequest() {
        return ApiReply.error(
                422,
                "params errors",
                "this Idempotency-Key was used for another request; a new request needs a new one",
                false);
    }

    static ApiReply cutOff() {
        return ApiReply.error(
                502,
                "bad gateway",
                "outcome unknown: this call was made before, and cut off before its answer was noted; it is not made again",
                true);
    }

    static ApiReply tooMany() {
        return ApiReply.error(
                        429,
                        "too many requests",
                        "no more calls with an Idempotency-Key are kept for now; this one was not made",
                        false)
                .retryAfter(A_WHILE);
    }

    /** Nor could it be looked up whether it was made before, so this says nothing of that. */
    static ApiReply notNoted() {
        return ApiReply.error(
                        503,
                        "service unavailable",
                        "the call could not be noted on disk, as its Idempotency-Key asks, so it was not made now")
                .retryAfter(A_WHILE);
    }
}
