package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Reply;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.http.Router.Route;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.journal.Arrival;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Sends callers to https ("HTTP calls will be redirected to HTTPS"); nothing is executed. */
final class Redirection implements Endpoint {

    private final Supplier<String> secureOrigin;
    private final Pipeline.Shared shared;
    private final Router noServers = Router.cloud(key -> Optional.empty());

    Redirection(Supplier<String> secureOrigin, Pipeline.Shared shared) {
        this.secureOrigin = secureOrigin;
        this.shared = shared;
    }

    @Override
    public CompletableFuture<Reply> handle(HttpCall call) {
        Reply reply = Reply.error(301, "use https").with("Location", secureOrigin.get() + call.target());
        long number = shared.journal().note(arrival(call));
        shared.journal().answered(number, reply.status(), reply.body());
        return CompletableFuture.completedFuture(reply);
    }

    private Arrival arrival(HttpCall call) {
        Route route = noServers.route(call.path());
        return new Arrival(
                0,
                shared.timeline().now(),
                ApiPort.CLOUD_PLAIN,
                "",
                call.method(),
                route.shownPath(),
                route.operation(),
                Redaction.form(call.query()),
                Redaction.form(call.body()),
                List.of(),
                Scheme.NONE,
                OptionalInt.empty(),
                "");
    }
}
