package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Reply;
import java.util.concurrent.CompletableFuture;

/** What stands behind a port. */
@FunctionalInterface
interface Endpoint {

    CompletableFuture<Reply> handle(HttpCall call);
}
