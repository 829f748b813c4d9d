package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.simulator.api.Operation;
import io.github.thinknxkit.simulator.api.Operations;
import io.github.thinknxkit.simulator.api.Refusal;
import io.github.thinknxkit.simulator.api.RefusedException;
import io.github.thinknxkit.simulator.api.Reply;
import io.github.thinknxkit.simulator.auth.Gate;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.auth.Verdict;
import io.github.thinknxkit.simulator.fault.Execution;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.HitCall;
import io.github.thinknxkit.simulator.http.Router.Route;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.journal.Journal;
import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** The way of a call from its arrival at a port to its reply; knows nothing of the HTTP server around it. */
final class Pipeline implements Endpoint {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final ApiPort apiPort;
    private final Router router;
    private final Gate gate;
    private final Shared shared;
    private final Operations operations = new Operations();

    Pipeline(ApiPort apiPort, Router router, Gate gate, Shared shared) {
        this.apiPort = apiPort;
        this.router = router;
        this.gate = gate;
        this.shared = shared;
    }

    /** What the ports of a simulator have in common. */
    record Shared(Faults faults, Journal journal, Timeline timeline, Runnable restart) {}

    @Override
    public CompletableFuture<Reply> handle(HttpCall call) {
        Route route = router.route(call.path());
        Optional<Reply> misdirected = misdirected(call, route);
        if (misdirected.isPresent()) {
            return turnAway(call, route, List.of(), misdirected.get());
        }
        List<FormField> fields;
        try {
            fields = fields(call);
        } catch (IllegalArgumentException e) {
            return turnAway(call, route, List.of(), Reply.error(Refusal.PARAMS_ERRORS));
        }
        Verdict verdict =
                gate.judge(new Gate.Call(call.method(), call.target(), call.authorization(), fields, call.body()));
        return verdict instanceof Verdict.Granted granted
                ? admit(call, route, granted)
                : turnAway(call, route, fields, refusal(verdict));
    }

    /**
     * Paths outside the document are HTTP's affair: 404. The document's own 404 is for devices, its 403 for wrong
     * authentication, which a wrong key is.
     */
    private Optional<Reply> misdirected(HttpCall call, Route route) {
        if (!call.method().equals("GET") && !call.method().equals("POST")) {
            return Optional.of(Reply.error(405, "method not allowed").with("Allow", "GET, POST"));
        }
        if (route.target().isEmpty()) {
            return Optional.of(Reply.error(403, "authentication failed"));
        }
        return operations.find(route.operation()).isEmpty()
                ? Optional.of(Reply.error(404, "no such operation"))
                : Optional.empty();
    }

    /** Credentials may stand in the query of a POST, and parameters in either part; none may stand in both. */
    private static List<FormField> fields(HttpCall call) {
        List<FormField> fields = new ArrayList<>(FormParser.parse(call.query()));
        boolean isForm = call.method().equals("POST") && isForm(call.contentType());
        if (!call.body().isEmpty() && !isForm) {
            throw new IllegalArgumentException("the body is not a form");
        }
        fields.addAll(FormParser.parse(call.body()));
        return fields;
    }

    private static boolean isForm(String contentType) {
        int semicolon = contentType.indexOf(';');
        String mediaType = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return mediaType.trim().toLowerCase(Locale.ROOT).equals(FORM);
    }

    private static Reply refusal(Verdict verdict) {
        if (verdict instanceof Verdict.Challenged challenged) {
            Reply reply = Reply.error(401, "authentication required");
            for (String challenge : challenged.challenges()) {
                reply = reply.with("WWW-Authenticate", challenge);
            }
            return reply;
        }
        return verdict instanceof Verdict.Forbidden
                ? Reply.error(403, "authentication failed")
                : Reply.error(Refusal.PARAMS_ERRORS);
    }

    private CompletableFuture<Reply> turnAway(HttpCall call, Route route, List<FormField> fields, Reply reply) {
        long number = shared.journal().note(arrival(call, route, fields, Scheme.NONE));
        note(number, reply);
        return CompletableFuture.completedFuture(reply);
    }

    private CompletableFuture<Reply> admit(HttpCall call, Route route, Verdict.Granted granted) {
        long number = shared.journal().note(arrival(call, route, granted.rest(), granted.scheme()));
        return limited(route.target().orElseThrow(), number, route.operation(), granted.rest())
                .thenApply(reply -> sealed(reply, granted))
                .whenComplete((reply, failure) -> {
                    if (reply != null) {
                        note(number, reply);
                    }
                });
    }

    private void note(long number, Reply reply) {
        if (reply.delivery() != Reply.Delivery.NOTHING) {
            shared.journal().answered(number, reply.status(), reply.body());
        }
        if (reply.delivery() != Reply.Delivery.WHOLE) {
            shared.journal().dropped(number);
        }
    }

    private CompletableFuture<Reply> limited(ServerPort port, long number, String path, List<FormField> fields) {
        Optional<Duration> wait = port.limiter().take(shared.timeline().now());
        if (wait.isPresent()) {
            Reply reply = Reply.error(429, "too many requests").retryAfter(wait.get());
            return CompletableFuture.completedFuture(reply);
        }
        HitCall hit = new HitCall(number, port.server().plant().name(), path, fields);
        Execution execution =
                new Execution(shape -> execute(port, path, fields, shape), shared.timeline(), shared.restart());
        return shared.faults().take(hit).map(fault -> fault.strike(execution)).orElseGet(execution::run);
    }

    private CompletableFuture<Reply> execute(ServerPort port, String path, List<FormField> fields, Shape shape) {
        Operation operation = operations.find(path).orElseThrow();
        try {
            return operation.execute(port.server(), fields).thenApply(answer -> Reply.json(200, shape.write(answer)));
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(Reply.error(e.refusal()));
        }
    }

    private static Reply sealed(Reply reply, Verdict.Granted granted) {
        return granted.info()
                .apply(reply.bytes())
                .map(info -> reply.with("Authentication-Info", info))
                .orElse(reply);
    }

    private Arrival arrival(HttpCall call, Route route, List<FormField> fields, Scheme scheme) {
        List<FormField> shown = fields.stream().map(FormField::shown).toList();
        return new Arrival(
                0,
                shared.timeline().now(),
                apiPort,
                route.target().map(port -> port.server().plant().name()).orElse(""),
                call.method(),
                route.shownPath(),
                route.operation(),
                Redaction.form(call.query()),
                Redaction.form(call.body()),
                shown,
                scheme,
                OptionalInt.empty(),
                "");
    }
}
