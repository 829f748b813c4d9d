package io.github.thinknxkit.bridge;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Hears that Home Assistant was started, and has it told everything again. */
final class Birth {

    /** It asks all that were discovered at once. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final String topic;
    private final RandomGenerator chance;
    private final Consumer<Duration> tellAgain;

    /** Tells after a pause. */
    Birth(String discoveryPrefix, RandomGenerator chance, Consumer<Duration> tellAgain) {
        this.topic = discoveryPrefix + "/status";
        this.chance = chance;
        this.tellAgain = tellAgain;
    }

    String topic() {
        return topic;
    }

    /** Takes a message; false if it is for somebody else. One that is retained tells of an earlier time. */
    boolean takes(Mqtt5Publish message) {
        if (!message.getTopic().toString().equals(topic)) {
            return false;
        }
        String text = new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8);
        if (!message.isRetain() && text.equals(Topics.ONLINE)) {
            tellAgain.accept(Duration.ofMillis(chance.nextLong(LONGEST_PAUSE.toMillis())));
        }
        return true;
    }
}
