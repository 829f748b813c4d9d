package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.bridge.Steering;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.building.Building.CallEnd;
import io.github.thinknxkit.gateway.kept.KeptAnswers.CallOutcome;
import io.github.thinknxkit.gateway.key.CallBuckets;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Passes on what the bridge is commanded on its broker: counted against the rates of servers, and noted in the audit log. */
public final class BrokerCommands implements Steering.Commands {

    private final ServerSet<Building> buildings;
    private final CallBuckets limits;
    private final CommandJournal journal;
    private final Actor actor;

    public BrokerCommands(ServerSet<Building> buildings, CallBuckets limits, CommandJournal journal, Actor actor) {
        this.buildings = buildings;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
    }

    /** Another server in the place of the one that is meant may have another plant file, which nobody has looked at. */
    @Override
    public Optional<CompletableFuture<CallEnd>> send(OpenServer server, PlannedCall call) {
        return buildings
                .find(server.name())
                .filter(building -> building.server() == server)
                .map(building -> admitted(building, call));
    }

    private CompletableFuture<CallEnd> admitted(Building building, PlannedCall call) {
        if (limits.take(building.name()).isPresent()) {
            throw new UsageException("the server takes no more calls for now, by its rate in the configuration");
        }
        Replies replies = new Replies(building.server().echo());
        String sent = building.server().wireForm(call);
        return journal.noted(
                        actor,
                        building.server(),
                        call,
                        FormParser.parse(sent.substring(sent.indexOf('?') + 1)),
                        () -> sent(building, call),
                        end -> end.map(replies::outcome).orElse(new CallOutcome(ApiService.gone(), true)))
                .thenCompose(BrokerCommands::told);
    }

    /** Empty if the server takes no more calls. */
    private static CompletableFuture<Optional<CallEnd>> sent(Building building, PlannedCall call) {
        return building.send(call)
                .map(sent -> sent.thenApply(Optional::of))
                .orElse(CompletableFuture.completedFuture(Optional.empty()));
    }

    private static CompletableFuture<CallEnd> told(Optional<CallEnd> end) {
        if (end.isEmpty()) {
            return CompletableFuture.failedFuture(new UsageException("the server is not there any more"));
        }
        return end.get()
                .failure()
                .map(CompletableFuture::<CallEnd>failedFuture)
                .orElse(CompletableFuture.completedFuture(end.get()));
    }
}
