package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.watch.WatchHealth;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a broker should retain of a bridge, and what it does retain; but for times, and what the bridge says of itself. */
record Truth(Topics topics, Onlooker onlooker) {

    /** The operations that change something. */
    static final Set<String> COMMANDS = Houses.ACTIONS.all().stream()
            .filter(action -> action.operation().effect() != Effect.READ)
            .map(action -> action.operationName())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SELF = Set.of("info", "devices", "health", "manifest");

    /** What it should retain. */
    Map<String, String> of(OpenServer server) {
        BridgedServer bridged =
                Plans.of(topics, server.config(), server.plant().orElseThrow(), Options.NONE, Houses.ACTIONS);
        Map<String, String> truth = new TreeMap<>();
        bridged.discovery().forEach(message -> truth.put(message.topic(), message.payload()));
        boolean isReached = server.watch().orElseThrow().health().servers().stream()
                .allMatch(it -> it.access() == WatchHealth.Access.OPEN);
        truth.put(bridged.availableTopic(), isReached ? Topics.ONLINE : Topics.OFFLINE);
        bridged.devices().stream()
                .map(guid -> bridged.availability(guid, Set.of()))
                .forEach(message -> truth.put(message.topic(), message.payload()));
        truth.put(topics.bridgeState(), Topics.ONLINE);
        Snapshot states = server.watch().orElseThrow().current();
        states.states()
                .forEach(state -> bridged.states(state, Instant.EPOCH, states::state)
                        .forEach(message -> truth.put(message.topic(), timeless(message.payload()))));
        return truth;
    }

    private static String timeless(String payload) {
        return payload.replaceAll("\"at\":\"[^\"]*\"", "");
    }

    /** What it does retain. */
    Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>();
        onlooker.retained().forEach((topic, payload) -> {
            boolean isSelf = SELF.stream().anyMatch(name -> topic.equals(topics.bridge(name)))
                    || topic.startsWith(topics.status("villa", ""));
            if (topics.isOwn(topic) && !isSelf) {
                seen.put(topic, timeless(payload));
            }
        });
        return seen;
    }

    /** Waits until it retains what it should. */
    void await(OpenServer server) throws InterruptedException {
        onlooker.await("the truth", retained -> seen().equals(of(server)));
    }
}
