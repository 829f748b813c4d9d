package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests whose key was found good with something that does not end. */
@FunctionalInterface
public interface KeyedStream {

    /**
     * Begins to answer.
     *
     * @param key whose request it is
     * @param asked the request
     * @param request the same, as it came
     * @param response where the answer goes
     * @param callback told when it ends
     */
    void open(ApiKey key, ApiRequest asked, Request request, Response response, Callback callback);
}
