package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.desk.CommandDesk;
import io.github.thinknxkit.bridge.publish.Outbox;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.text.JsonText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.watch.WatchHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the bridge says of itself: what it is, what devices there are, and how it is. */
final class Reports {

    private final Topics topics;
    private final Instant started;
    private final Ground ground;

    /** When health was told last, and how many messages there had been by then. */
    private Instant toldAt;

    private long toldMessages;

    Reports(Topics topics, Instant started, Ground ground) {
        this.topics = topics;
        this.started = started;
        this.ground = ground;
        this.toldAt = started;
    }

    static String version() {
        return Optional.ofNullable(Reports.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** All topics that the bridge itself has something retained on. */
    List<String> topics() {
        return List.of(topics.bridgeState(), topics.bridge("info"), topics.bridge("devices"), topics.bridge("health"));
    }

    /** What changes with the configuration only. */
    List<Message> standing(Collection<House> houses) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("version", version());
        info.put("started", started.toString());
        info.put("servers", houses.stream().map(house -> house.server().name()).toList());
        Map<String, Object> devices = byServer(
                houses,
                house -> house.server().devices().stream().map(Reports::device).toList());
        return List.of(message("info", info), message("devices", devices));
    }

    private static Map<String, Object> device(DeviceInfo device) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("guid", device.guid());
        members.put("name", device.name());
        members.put("areas", device.areas());
        members.put("kind", device.kind());
        members.put("controllers", device.controllers());
        return members;
    }

    /** How the bridge is just now. */
    synchronized Message health(Collection<House> houses, Outbox.Count messages, CommandDesk.Count done) {
        Runtime runtime = Runtime.getRuntime();
        Instant now = ground.time().now();
        Map<String, Object> broker = new LinkedHashMap<>();
        broker.put("topics", messages.topics());
        broker.put("waiting", messages.waiting());
        broker.put("published", messages.published());
        broker.put("notTaken", messages.failed());
        broker.put("messagesPerSecond", perSecond(messages.published(), now));
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("done", done.done());
        commands.put("refused", done.refused());
        commands.put("failed", done.failed());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", now.toString());
        members.put("uptime", Duration.between(started, now).toSeconds());
        members.put("memory", runtime.totalMemory() - runtime.freeMemory());
        members.put("broker", broker);
        members.put("commands", commands);
        members.put("servers", byServer(houses, house -> watch(house.health())));
        return message("health", members);
    }

    /** Since health was told before. */
    private double perSecond(long messages, Instant now) {
        double seconds = Math.max(1, Duration.between(toldAt, now).toMillis() / 1000.0);
        double rate = Math.round((messages - toldMessages) / seconds * 10) / 10.0;
        toldAt = now;
        toldMessages = messages;
        return rate;
    }

    private static Map<String, Object> watch(WatchHealth health) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("good", health.isGood());
        members.put("readings", health.readings());
        members.put("unread", health.unread());
        members.put("stale", health.stale());
        members.put("medianAge", health.medianAge().toSeconds());
        members.put("oldest", health.oldest().toSeconds());
        members.put(
                "readsPerSecond",
                health.servers().stream()
                        .mapToDouble(WatchHealth.Server::readsPerSecond)
                        .sum());
        health.servers().stream()
                .flatMap(server -> server.failure().stream())
                .findFirst()
                .ifPresent(failure -> members.put("failure", String.valueOf(failure.getMessage())));
        return members;
    }

    private static Map<String, Object> byServer(Collection<House> houses, Function<House, Object> value) {
        Map<String, Object> members = new LinkedHashMap<>();
        houses.forEach(house -> members.put(house.server().name(), value.apply(house)));
        return members;
    }

    private Message message(String name, Map<String, ?> members) {
        return new Message(topics.bridge(name), JsonText.of(members));
    }

    /** The call that asks a server how it is. */
    PlannedCall statusRead() {
        return new OperationPlanner(ground.actions(), DeviceNames.GUIDS)
                .plan("system/serverStatus", List.of(), Feedback.NONE);
    }
}
