package io.github.thinknxkit.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A call of the API that the page can send once, and cancel. */
public interface PreparedCall {

    /**
     * Sends the call.
     *
     * @return the answer; it fails with {@link java.net.http.HttpTimeoutException} if there was none in time, and with
     *     {@link java.util.concurrent.CancellationException} if the call was cancelled
     */
    CompletableFuture<Answered> send();

    /** Cancels the call, and closes its connection; no effect once it is answered. */
    void cancel();

    /**
     * What the API answered.
     *
     * @param status the HTTP status
     * @param contentType the media type, if it was sent
     * @param retryAfter when to come back, if it was sent
     * @param body the body
     */
    record Answered(int status, Optional<String> contentType, Optional<String> retryAfter, String body) {}
}
