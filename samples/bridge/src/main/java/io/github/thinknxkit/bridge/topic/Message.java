package io.github.thinknxkit.bridge.topic;

import java.util.Objects;

/**
 * A message that the broker retains.
 *
 * @param topic where it is published
 * @param payload what it says; empty takes back what the topic had
 */
public record Message(String topic, String payload) {

    /** Checks that nothing is null. */
    public Message {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(payload, "payload");
    }
}
