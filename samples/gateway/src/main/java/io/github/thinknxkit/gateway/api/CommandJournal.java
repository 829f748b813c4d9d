package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.audit.AuditedCall;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.open.OpenServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes commands into the audit log: before they are sent, and when they have ended. */
public final class CommandJournal {

    private final AuditLog log;
    private final Clock clock;
    private final Supplier<String> requestIds;

    public CommandJournal(AuditLog log, Clock clock, Supplier<String> requestIds) {
        this.log = log;
        this.clock = clock;
        this.requestIds = requestIds;
    }

    /** Sends a command, and notes what its caller sent, and what became of it. */
    <T> CompletableFuture<T> noted(
            Actor actor,
            OpenServer building,
            PlannedCall call,
            List<FormField> arguments,
            Supplier<CompletableFuture<T>> send,
            Function<T, CallOutcome> outcome) {
        AuditedCall noted = new AuditedCall(
                requestIds.get(),
                actor,
                building.name(),
                call.action().operationName(),
                Optional.of(call.target().guid()).filter(guid -> !guid.isEmpty()),
                building.device(call.target().guid()).map(DeviceInfo::path),
                arguments,
                AccessRules.effect(call).name().toLowerCase(Locale.ROOT));
        Instant begin = clock.instant();
        log.begun(noted);
        return send.get().whenComplete((end, failure) -> {
            Optional<CallOutcome> known = failure == null ? Optional.of(outcome.apply(end)) : Optional.empty();
            int status = known.map(it -> it.reply().status()).orElse(500);
            boolean mayHaveRun = known.map(it -> !it.hadNoEffect()).orElse(true);
            log.ended(noted, status, mayHaveRun, Duration.between(begin, clock.instant()));
        });
    }
}
