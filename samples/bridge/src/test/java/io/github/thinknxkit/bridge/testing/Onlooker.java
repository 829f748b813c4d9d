package io.github.thinknxkit.bridge.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishBuilder;
import io.github.thinknxkit.bridge.broker.BrokerConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Sees all that is on a broker, as Home Assistant would, and publishes what others would. It comes back with the broker. */
public final class Onlooker implements AutoCloseable {

    /** Ten seconds are promised, and a second is usual; a machine that builds much else is given more. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Mqtt5AsyncClient client;

    /** What the broker retains, by topic. */
    private final Map<String, String> retained = new TreeMap<>();

    private final Map<String, Long> updates = new HashMap<>();
    private final List<Mqtt5Publish> passed = new ArrayList<>();
    private final List<Mqtt5Publish> all = new ArrayList<>();

    public Onlooker(BrokerConfig broker) {
        var builder = Mqtt5Client.builder();
        broker.user().ifPresent(user -> builder.simpleAuth().username(user).applySimpleAuth());
        client = builder.serverHost(broker.host())
                .serverPort(broker.port())
                .automaticReconnect()
                .initialDelay(20, TimeUnit.MILLISECONDS)
                .maxDelay(200, TimeUnit.MILLISECONDS)
                .applyAutomaticReconnect()
                .addDisconnectedListener(context -> forget())
                .buildAsync();
        client.publishes(MqttGlobalPublishFilter.ALL, this::seen);
        client.connect().join();
        var unused = client.subscribeWith()
                .topicFilter("#")
                .qos(MqttQos.AT_LEAST_ONCE)
                .retainAsPublished(true)
                .send()
                .join();
    }

    private synchronized void forget() {
        retained.clear();
        notifyAll();
    }

    /** Waits until it knows that the broker is gone, and with it what that retained. */
    public void awaitLoss() throws InterruptedException {
        await("the end of the broker", ignored -> !client.getState().isConnected());
    }

    private synchronized void seen(Mqtt5Publish message) {
        String topic = message.getTopic().toString();
        String text = text(message);
        all.add(message);
        if (!message.isRetain()) {
            passed.add(message);
            notifyAll();
            return;
        }
        updates.merge(topic, 1L, Long::sum);
        if (text.isEmpty()) {
            retained.remove(topic);
        } else {
            retained.put(topic, text);
        }
        notifyAll();
    }

    public static String text(Mqtt5Publish message) {
        return new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8);
    }

    /** What is retained now. */
    public synchronized Map<String, String> retained() {
        return new TreeMap<>(retained);
    }

    /** Everything that was seen, in order. */
    public synchronized List<Mqtt5Publish> all() {
        return List.copyOf(all);
    }

    /** How often something that is retained was published on a topic. */
    public synchronized long updates(String topic) {
        return updates.getOrDefault(topic, 0L);
    }

    /** What went by on a topic without being retained. */
    public synchronized List<Mqtt5Publish> passed(String topic) {
        return passed.stream()
                .filter(message -> message.getTopic().toString().equals(topic))
                .toList();
    }

    /** Waits until what is retained is as it should be, for as long as a busy machine may take. */
    public void await(String what, Predicate<Map<String, String>> condition) throws InterruptedException {
        await(what, LIMIT, condition);
    }

    /** Waits until what is retained is as it should be. */
    public synchronized void await(String what, Duration limit, Predicate<Map<String, String>> condition)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.test(retained)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                fail("not within " + limit.toSeconds() + " s: " + what + "; retained is\n"
                        + retained.toString().replace(", ", "\n") + "\nand " + passed.size() + " messages went by");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Waits until a number of messages went by on a topic, for as long as a busy machine may take. */
    public List<Mqtt5Publish> awaitPassed(String topic, int count) throws InterruptedException {
        await(count + " messages on " + topic, ignored -> passed(topic).size() >= count);
        return passed(topic);
    }

    public void publish(String topic, String payload) throws InterruptedException {
        publish(topic, payload, message -> message);
    }

    /** Publishes a message once, as soon as the broker is there; it is lost if the broker goes meanwhile. */
    public void publish(String topic, String payload, UnaryOperator<Mqtt5PublishBuilder.Complete> more)
            throws InterruptedException {
        await("the broker", ignored -> client.getState().isConnected());
        var unused = client.publish(more.apply(
                                Mqtt5Publish.builder().topic(topic).payload(payload.getBytes(StandardCharsets.UTF_8)))
                        .build())
                .exceptionally(lost -> null)
                .join();
    }

    @Override
    public void close() {
        var unused = client.disconnect().exceptionally(gone -> null).join();
    }
}
