package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5RetainHandling;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscription;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** One connection to the broker, which begins without anything of those before it. What is asked of one that has ended fails. */
public final class BrokerSession {

    private final Mqtt5AsyncClient client;
    private final Silence silence;

    BrokerSession(Mqtt5AsyncClient client, Silence silence) {
        this.client = client;
        this.silence = silence;
    }

    /**
     * Publishes a message.
     *
     * @param message the message
     * @return ends when the broker has acknowledged it, which at QoS 0 is when it was sent; fails if it did not
     */
    public CompletableFuture<Void> publish(Mqtt5Publish message) {
        silence.sent();
        return client.publish(message)
                .whenComplete((result, failure) -> silence.heard())
                .thenAccept(result -> result.getError().ifPresent(BrokerSession::fail));
    }

    private static void fail(Throwable error) {
        throw new CompletionException(error);
    }

    /**
     * Subscribes.
     *
     * @param subscriptions what to
     * @return ends when the broker has acknowledged all of it; fails if it did not
     */
    public CompletableFuture<Void> subscribe(List<Mqtt5Subscription> subscriptions) {
        return client.subscribe(
                        Mqtt5Subscribe.builder().addSubscriptions(subscriptions).build())
                .thenAccept(acknowledged -> {});
    }

    /**
     * Subscribes to what is published from now on, of which it is told whether it is to be retained.
     *
     * @param filters the filters of its topics
     * @return ends when the broker has acknowledged all of it; fails if it did not
     */
    public CompletableFuture<Void> subscribe(String... filters) {
        return subscribe(Stream.of(filters)
                .map(filter -> Mqtt5Subscription.builder()
                        .topicFilter(filter)
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .retainHandling(Mqtt5RetainHandling.DO_NOT_SEND)
                        .retainAsPublished(true)
                        .build())
                .toList());
    }

    /**
     * Says in words why something that was asked of it failed.
     *
     * @param failure how it failed
     * @return for people, without secrets
     */
    public static String reason(Throwable failure) {
        return BrokerTrouble.text(failure);
    }

    CompletableFuture<Void> end() {
        return client.disconnect();
    }
}
