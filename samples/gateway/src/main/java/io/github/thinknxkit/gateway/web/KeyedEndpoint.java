package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import java.util.concurrent.CompletableFuture;

/** Answers requests whose key was found good. */
@FunctionalInterface
public interface KeyedEndpoint {

    /**
     * Answers a request.
     *
     * @param key whose it is
     * @param request the request
     * @return the answer, sooner or later
     */
    CompletableFuture<ApiReply> handle(ApiKey key, ApiRequest request);
}
