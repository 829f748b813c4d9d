package io.github.thinknxkit.simulator.http;

import java.util.concurrent.CompletableFuture;

/** What stands behind a port. */
@FunctionalInterface
interface Endpoint {

    CompletableFuture<Reply> handle(HttpCall call);
}
