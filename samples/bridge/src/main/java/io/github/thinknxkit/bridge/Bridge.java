package io.github.thinknxkit.bridge;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.broker.BrokerLink;
import io.github.thinknxkit.bridge.broker.BrokerSession;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.desk.Answers;
import io.github.thinknxkit.bridge.desk.CommandDesk;
import io.github.thinknxkit.bridge.desk.Commanded;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.publish.Outbox;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.TopicName;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.open.OpenServer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Servers on an MQTT broker. Whatever happens to broker, servers and bridge, the broker soon retains what is true, and no command
 * is carried out twice.
 *
 * <p>Safe for use by many threads. The servers stay open when the bridge is closed.
 */
public final class Bridge implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    /** More wait in memory for the broker than it takes at once. */
    private static final int MOST_ANSWERS_UNDER_WAY = 500;

    /** By then all has begun. */
    private static final Duration FIRST_REPORT = Duration.ofSeconds(15);

    private final BridgeConfig config;
    private final Ground ground;
    private final Steering steering;
    private final Topics topics;
    private final Outbox outbox;
    private final CommandDesk desk;
    private final BrokerLink link;
    private final Birth birth;
    private final Presence presence;
    private final Requests requests;
    private final Reports reports;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Semaphore answersLeft = new Semaphore(MOST_ANSWERS_UNDER_WAY);

    /** By the servers' names; replaced as a whole. */
    private volatile Map<String, House> houses = Map.of();

    private volatile @Nullable BrokerSession session;

    private Bridge(BridgeConfig config, Steering steering, Ground ground) {
        this.config = config;
        this.ground = ground;
        this.steering = steering;
        this.topics = config.topics();
        Instant started = ground.time().now();
        String token = Long.toUnsignedString(ground.chance().nextLong(), Character.MAX_RADIX);
        Answers answers = new Answers(topics, ground.time(), this::publish);
        outbox = new Outbox(topics.bridge("manifest"), config.rate(), ground.time());
        desk = new CommandDesk(this::commanded, config.commandAge(), ground.time(), answers);
        link = new BrokerLink(
                config.broker(),
                "thinknx-" + TopicName.encode(topics.bridgeId()) + "-" + token,
                will(),
                new Ears(),
                ground.time(),
                ground.chance());
        birth = new Birth(topics.discoveryPrefix(), ground.chance(), pause -> link.later(pause, outbox::publishAgain));
        presence = new Presence(topics, link, new Standing(), started, token);
        reports = new Reports(topics, started, ground);
        requests = new Requests(topics, answers, steering, this::refresh);
    }

    /**
     * Starts a bridge. It connects and publishes by itself from then on.
     *
     * @param servers the servers, open; those without a plant file have no devices, and are left out
     * @param config what the bridge is to be like
     * @param steering what is done when somebody asks for it on the broker
     * @param ground what it stands on
     * @return the bridge
     * @throws UsageException if the options name what a server's plant does not have
     */
    public static Bridge start(List<OpenServer> servers, BridgeConfig config, Steering steering, Ground ground) {
        Bridge bridge = new Bridge(config, steering, ground);
        bridge.serve(servers, config.options());
        bridge.link.open();
        Duration usual = config.healthEvery();
        bridge.reportAfter(usual.compareTo(FIRST_REPORT) < 0 ? usual : FIRST_REPORT);
        return bridge;
    }

    /**
     * Starts a bridge in a program that does something else, too.
     *
     * @param servers the servers, open; those without a plant file have no devices, and are left out
     * @param config what the bridge is to be like
     * @return the bridge
     * @throws UsageException if the options name what a server's plant does not have
     */
    public static Bridge start(List<OpenServer> servers, BridgeConfig config) {
        return start(servers, config, Steering.NONE, Ground.ofPlatform());
    }

    /**
     * Takes other servers in the place of those before. What is gone is taken back from the broker.
     *
     * @param servers the servers, open
     * @param options what is said of devices, by the name of their server
     * @throws UsageException if the options name what a server's plant does not have; then all stays as it was
     */
    public synchronized void serve(List<OpenServer> servers, Map<String, Options> options) {
        Map<String, House> next = new LinkedHashMap<>();
        for (OpenServer server : servers) {
            house(server, options.getOrDefault(server.name(), Options.NONE))
                    .ifPresent(house -> next.put(server.name(), house));
        }
        Map<String, House> before = houses;
        before.values().forEach(House::end);
        houses = next;
        outbox.expect(Stream.concat(
                        reports.topics().stream(),
                        next.values().stream().flatMap(house -> house.bridged().topics().stream()))
                .toList());
        outbox.put(new Message(topics.bridgeState(), Topics.ONLINE));
        reports.standing(next.values()).forEach(outbox::put);
        next.values().forEach(House::begin);
        report();
    }

    private Optional<House> house(OpenServer server, Options options) {
        if (server.plant().isEmpty()) {
            LOG.log(Level.WARNING, "{0} has no plant file, so nothing of it is on the broker", server.name());
        }
        return server.plant()
                .map(plant -> new House(
                        server,
                        Plans.of(topics, server.config(), plant, options, ground.actions()),
                        outbox,
                        steering.commands()));
    }

    /** {@return a future of the bridge's end, which fails if another bridge on the broker has the same id} */
    public CompletableFuture<Void> ended() {
        return ended.copy();
    }

    /** {@return how it is} */
    public BridgeStatus status() {
        return new BridgeStatus(session != null, outbox.count(), desk.count());
    }

    private void refresh() {
        houses.values().forEach(House::readAll);
        report();
        outbox.publishAgain();
    }

    private void report() {
        houses.values().forEach(house -> house.look(reports.statusRead(), ground.time()));
        outbox.put(reports.health(houses.values(), outbox.count(), desk.count()));
    }

    private void reportAfter(Duration pause) {
        link.later(pause, () -> {
            report();
            reportAfter(config.healthEvery());
        });
    }

    private Optional<Commanded> commanded(String topic) {
        return houses.values().stream()
                .flatMap(house -> house.commanded(topic).stream())
                .findFirst();
    }

    private Mqtt5Publish will() {
        return retained(new Message(topics.bridgeState(), Topics.OFFLINE));
    }

    private static Mqtt5Publish retained(Message message) {
        return Mqtt5Publish.builder()
                .topic(message.topic())
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(true)
                .payload(message.payload().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** What is told of a command is of no use later, and what is told of very many wrong ones is in the log only. */
    private void publish(Mqtt5Publish message) {
        BrokerSession present = session;
        if (present != null && answersLeft.tryAcquire()) {
            CompletableFuture<Void> unused =
                    present.publish(message).whenComplete((done, failure) -> answersLeft.release());
        }
    }

    /** What the link tells. */
    private final class Ears implements BrokerLink.Listener {

        @Override
        public void connected(BrokerSession made) {
            presence.connected(made);
        }

        @Override
        public void received(Mqtt5Publish message) {
            if (!birth.takes(message) && !presence.takes(message) && !requests.takes(message)) {
                desk.take(message);
            }
        }

        @Override
        public void disconnected() {
            session = null;
            presence.disconnected();
            outbox.disconnected();
        }
    }

    /** What comes of looking for other bridges. */
    private final class Standing implements Presence.Outcome {

        @Override
        public void retained(Set<String> found) {
            outbox.takeBack(found);
        }

        @Override
        public void alone(BrokerSession made) {
            session = made;
            // Who does not use Home Assistant may have no right to it.
            CompletableFuture<Void> unused = made.subscribe(birth.topic())
                    .exceptionally(failure -> null)
                    .thenCompose(done -> made.subscribe(topics.bridge("request/+"), topics.commandFilter()))
                    .whenCompleteAsync(
                            (done, failure) -> {
                                if (failure != null) {
                                    link.drop(failure);
                                } else if (session == made) {
                                    outbox.connected(message -> made.publish(Bridge.retained(message)));
                                }
                            },
                            link);
        }

        @Override
        public void second() {
            String text = "another bridge with the id " + topics.bridgeId() + " is on the broker at " + config.broker()
                    + "; give each bridge an id of its own. This one ends";
            LOG.log(Level.ERROR, text);
            outbox.disconnected();
            link.close(Optional.empty());
            ended.completeExceptionally(new UsageException(text));
        }

        @Override
        public void denied() {
            outbox.publishAgain(topics.bridgeState());
        }
    }

    /** Says that the bridge is not there any more, and ends. */
    @Override
    public synchronized void close() {
        houses.values().forEach(House::end);
        outbox.disconnected();
        link.close(session == null ? Optional.empty() : Optional.of(will()));
        ended.complete(null);
    }
}
