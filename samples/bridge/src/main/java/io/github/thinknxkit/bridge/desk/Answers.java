package io.github.thinknxkit.bridge.desk;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.datatypes.MqttTopic;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.dynamic.text.JsonText;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what became of messages: whoever asked for it on the topic they named, and everybody of what went wrong. */
public final class Answers {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    private final Topics topics;
    private final TimeSource time;
    private final Consumer<Mqtt5Publish> publish;

    /**
     * Makes answers.
     *
     * @param topics the bridge's topics
     * @param time the time
     * @param publish publishes a message, if there is a connection
     */
    public Answers(Topics topics, TimeSource time, Consumer<Mqtt5Publish> publish) {
        this.topics = topics;
        this.time = time;
        this.publish = publish;
    }

    /**
     * Tells that something went wrong, in the log and on the topic of errors.
     *
     * @param about the message that was to be done
     * @param status what it is, such as {@code refused}
     * @param reason why, for people
     */
    public void failed(Mqtt5Publish about, String status, String reason) {
        String topic = ShownText.clean(about.getTopic().toString());
        LOG.log(Level.WARNING, "{0} on {1}: {2}", status, topic, reason);
        Map<String, Object> members = members(status);
        members.put("topic", topic);
        members.put("error", reason);
        publish(topics.bridge("errors"), members, Optional.empty());
        respond(about, members);
    }

    /**
     * Tells who asked what became of a message.
     *
     * @param about the message
     * @param status what it is, such as {@code done}
     */
    public void ended(Mqtt5Publish about, String status) {
        respond(about, members(status));
    }

    /**
     * Tells what became of a request to the bridge itself.
     *
     * @param about the message
     * @param name the request's name
     * @param error what went wrong, if it did
     */
    public void requested(Mqtt5Publish about, String name, Optional<String> error) {
        Map<String, Object> members = members(error.isPresent() ? "failed" : "done");
        error.ifPresent(text -> members.put("error", text));
        publish(topics.bridge("response/" + name), members, Optional.of(about));
        respond(about, members);
    }

    private Map<String, Object> members(String status) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", status);
        members.put("at", time.now().toString());
        return members;
    }

    /** A response on one of the bridge's own topics would be taken for something else. */
    private void respond(Mqtt5Publish about, Map<String, Object> members) {
        about.getResponseTopic()
                .map(MqttTopic::toString)
                .filter(topic -> !topics.isOwn(topic))
                .ifPresent(topic -> publish(topic, members, Optional.of(about)));
    }

    private void publish(String topic, Map<String, Object> members, Optional<Mqtt5Publish> about) {
        publish.accept(Mqtt5Publish.builder()
                .topic(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(JsonText.of(members).getBytes(StandardCharsets.UTF_8))
                .correlationData(about.flatMap(Mqtt5Publish::getCorrelationData).orElse(null))
                .build());
    }
}
