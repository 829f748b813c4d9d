package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.WirePlanner;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.building.Building.SeenAnswer;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.kept.KeptAnswers;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallBuckets;
import io.github.thinknxkit.servers.open.ServerSet;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** The document's operations: passes calls on to the server that a key is for, and its answers back. */
public final class ApiService {

    private final WirePlanner planner;
    private final ServerSet<Building> buildings;
    private final CallBuckets limits;
    private final CommandJournal journal;
    private final KeptAnswers kept;
    private final Clock clock;

    public ApiService(
            ApiActions actions,
            ServerSet<Building> buildings,
            CallBuckets limits,
            CommandJournal journal,
            KeptAnswers kept,
            Clock clock) {
        this.planner = new WirePlanner(actions);
        this.buildings = buildings;
        this.limits = limits;
        this.journal = journal;
        this.kept = kept;
        this.clock = clock;
    }

    /** Answers a request whose key is valid. */
    public CompletableFuture<ApiReply> handle(ApiKey key, ApiRequest request) {
        return handle(key, Actor.key(key, request.caller()), request);
    }

    /** Answers a request of somebody who has no key, but rights like those of one. */
    public CompletableFuture<ApiReply> handle(ApiKey key, Actor actor, ApiRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("POST")) {
            return done(ApiReply.error(405, "method not allowed").with("Allow", "GET, POST"));
        }
        Optional<Building> building = buildings.find(key.server());
        if (building.isEmpty()) {
            return done(gone());
        }
        AccessRules rules = new AccessRules(key.scope(), building.get().server());
        Optional<PlannedCall> call;
        try {
            call = planner.plan(request.path(), fields(request), rules.names());
        } catch (UsageException | InvalidArgumentException e) {
            return done(ApiReply.error(400, "params errors", String.valueOf(e.getMessage())));
        }
        return call.map(known -> admitted(key, actor, building.get(), rules, known, request))
                .orElseGet(() -> done(ApiReply.error(404, "no such operation")));
    }

    private CompletableFuture<ApiReply> admitted(
            ApiKey key, Actor actor, Building building, AccessRules rules, PlannedCall call, ApiRequest request) {
        return rules.refusal(call)
                .or(() -> limits.take(key).map(ApiService::later))
                .map(ApiService::done)
                .orElseGet(() -> answer(key, actor, building, call, request));
    }

    /** Says nothing of whether the call ran, as the next: it may be the repetition of one that did. */
    static ApiReply gone() {
        return ApiReply.error(
                503,
                "service unavailable",
                "the gateway has no such server now, or has just opened it anew; nothing was sent");
    }

    /** Returns what is answered to who has to wait, by a rate. */
    public static ApiReply later(Duration wait) {
        return ApiReply.error(429, "too many requests", "this key, or its server, takes no more calls for now")
                .retryAfter(wait);
    }

    private static List<WirePlanner.Field> fields(ApiRequest request) {
        return request.fields().stream()
                .map(field -> new WirePlanner.Field(field.name(), field.value()))
                .toList();
    }

    private CompletableFuture<ApiReply> answer(
            ApiKey key, Actor actor, Building building, PlannedCall call, ApiRequest request) {
        if (AccessRules.effect(call) != Effect.READ) {
            return command(key, actor, building, call, request);
        }
        Replies replies = new Replies(building.server().echo());
        return MaxAge.of(request)
                .flatMap(maxAge -> building.seen(call, maxAge))
                .map(seen -> done(aged(replies, seen)))
                .orElseGet(() -> sent(building, call).thenApply(CallOutcome::reply));
    }

    private CompletableFuture<ApiReply> command(
            ApiKey key, Actor actor, Building building, PlannedCall call, ApiRequest request) {
        Supplier<CompletableFuture<CallOutcome>> sending = () -> journal.noted(
                actor, building.server(), call, request.fields(), () -> sent(building, call), Function.identity());
        return request.header("Idempotency-Key")
                .map(name ->
                        kept.once(key, name, request, AccessRules.effect(call).repeatable(), sending))
                .orElseGet(() -> sending.get().thenApply(CallOutcome::reply));
    }

    private CompletableFuture<CallOutcome> sent(Building building, PlannedCall call) {
        return sentBy(building, call)
                // Another has come in its place since it was found, and has not been asked yet.
                .or(() -> buildings
                        .find(building.name())
                        .filter(next -> AccessRules.areSame(call, building.server(), next.server()))
                        .flatMap(next -> sentBy(next, call)))
                .orElseGet(() -> CompletableFuture.completedFuture(new CallOutcome(gone(), true)));
    }

    private static Optional<CompletableFuture<CallOutcome>> sentBy(Building building, PlannedCall call) {
        Replies replies = new Replies(building.server().echo());
        return building.send(call).map(sent -> sent.thenApply(replies::outcome));
    }

    /** RFC 9111, section 5.1: the age of an answer that is not new. */
    private ApiReply aged(Replies replies, SeenAnswer seen) {
        Duration age = Duration.between(seen.at(), clock.instant());
        return replies.passed(seen.answer()).with("Age", Long.toString(Math.max(0, age.toSeconds())));
    }

    private static CompletableFuture<ApiReply> done(ApiReply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
