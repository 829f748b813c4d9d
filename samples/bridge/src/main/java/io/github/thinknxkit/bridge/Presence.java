package io.github.thinknxkit.bridge;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5RetainHandling;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscription;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5SubscriptionBuilder;
import io.github.thinknxkit.bridge.broker.BrokerLink;
import io.github.thinknxkit.bridge.broker.BrokerSession;
import io.github.thinknxkit.bridge.publish.Manifest;
import io.github.thinknxkit.bridge.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a bridge is the only one of its id on the broker, before it publishes or takes anything there. Bridges
 * announce themselves; one that has begun to serve stays, of two that have the one that was started first.
 *
 * <p>Called by one thread at a time, that of the link.
 */
final class Presence {

    /** How long another bridge has to answer. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** Whatever else somebody publishes there is of no bridge. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("[0-9]{13} [0-9a-z]{1,20} (?:serves|starts)");

    private final Topics topics;
    private final BrokerLink link;
    private final Outcome outcome;

    /** What orders bridges: the time of the start, and in the same moment their tokens. */
    private final String self;

    private boolean isServing;
    private @Nullable BrokerSession session;
    private boolean isAnnounced;
    private String manifest = "";

    /** What comes of it. */
    interface Outcome {

        /** The bridge is alone on a connection. */
        void alone(BrokerSession session);

        /** The broker may retain these topics from earlier. */
        void retained(Set<String> found);

        /** Another bridge has the id. */
        void second();

        /** Somebody said that the bridge is not there, such as the will of a connection that ended late. */
        void denied();
    }

    Presence(Topics topics, BrokerLink link, Outcome outcome, Instant started, String token) {
        this.topics = topics;
        this.link = link;
        this.outcome = outcome;
        this.self = started.toEpochMilli() + " " + token;
    }

    void connected(BrokerSession made) {
        session = made;
        isAnnounced = false;
        manifest = "";
        CompletableFuture<Void> unused = made.subscribe(List.of(
                        subscription("instance")
                                .retainHandling(Mqtt5RetainHandling.DO_NOT_SEND)
                                .build(),
                        subscription("manifest").noLocal(true).build(),
                        subscription("state").noLocal(true).build()))
                .thenCompose(subscribed -> announce(made))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        link.drop(failure);
                    }
                });
    }

    private Mqtt5SubscriptionBuilder.Complete subscription(String topic) {
        return Mqtt5Subscription.builder().topicFilter(topics.bridge(topic)).qos(MqttQos.AT_LEAST_ONCE);
    }

    void disconnected() {
        session = null;
    }

    private CompletableFuture<Void> announce(BrokerSession on) {
        String text = self + (isServing ? " serves" : " starts");
        return on.publish(Mqtt5Publish.builder()
                .topic(topics.bridge("instance"))
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(text.getBytes(StandardCharsets.UTF_8))
                .build());
    }

    /** Takes a message; false if it is for somebody else. */
    boolean takes(Mqtt5Publish message) {
        String topic = message.getTopic().toString();
        String text = new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8);
        if (topic.equals(topics.bridge("manifest"))) {
            manifest = text;
            // Some brokers take their time to send what they retain.
            if (isServing) {
                outcome.retained(Manifest.topics(text, topics::isOwn));
            }
        } else if (topic.equals(topics.bridgeState())) {
            if (isServing && !text.equals(Topics.ONLINE)) {
                outcome.denied();
            }
        } else if (topic.equals(topics.bridge("instance"))) {
            announced(text);
        } else {
            return false;
        }
        return true;
    }

    private void announced(String text) {
        BrokerSession present = session;
        if (present == null || !ANNOUNCEMENT.matcher(text).matches()) {
            return;
        }
        if (text.startsWith(self + " ")) {
            heardSelf(present);
            return;
        }
        boolean otherServes = text.endsWith(" serves");
        if (isServing == otherServes ? text.compareTo(self) < 0 : otherServes) {
            outcome.second();
        } else {
            CompletableFuture<Void> unused = announce(present);
        }
    }

    /** What the broker retained came before this. */
    private void heardSelf(BrokerSession present) {
        if (isAnnounced) {
            return;
        }
        isAnnounced = true;
        if (isServing) {
            alone(present);
        } else {
            link.later(GRACE, () -> {
                if (present == session) {
                    isServing = true;
                    alone(present);
                }
            });
        }
    }

    private void alone(BrokerSession present) {
        outcome.retained(Manifest.topics(manifest, topics::isOwn));
        outcome.alone(present);
    }
}
