package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.api.ApiService;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.page.PreparedCall;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** The button "Test": a call that a user of the page makes. Whoever cancels it waits no more; the call itself goes on. */
final class UserCall implements PreparedCall {

    private final ApiService api;
    private final ApiKey rights;
    private final Actor user;
    private final ApiRequest request;
    private final CallLog log;
    private final CompletableFuture<Answered> answer = new CompletableFuture<>();

    UserCall(ApiService api, ApiKey rights, Actor user, ApiRequest request, CallLog log) {
        this.api = api;
        this.rights = rights;
        this.user = user;
        this.request = request;
        this.log = log;
    }

    @Override
    public CompletableFuture<Answered> send() {
        CompletableFuture<Boolean> unused = log.logged(user.name(), request, () -> api.handle(rights, user, request))
                .handle((reply, failure) ->
                        failure == null ? answer.complete(answered(reply)) : answer.completeExceptionally(failure));
        return answer;
    }

    private static Answered answered(ApiReply reply) {
        return new Answered(
                reply.status(),
                Optional.ofNullable(reply.header().get("Content-Type")),
                Optional.ofNullable(reply.header().get("Retry-After")),
                reply.body().text());
    }

    @Override
    public void cancel() {
        answer.completeExceptionally(new CancellationException());
    }
}
