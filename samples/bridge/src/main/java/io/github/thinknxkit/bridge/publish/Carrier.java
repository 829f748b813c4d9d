package io.github.thinknxkit.bridge.publish;

import io.github.thinknxkit.bridge.topic.Message;
import java.util.concurrent.CompletableFuture;

/** What carries messages to the broker. */
@FunctionalInterface
public interface Carrier {

    /**
     * Publishes a message, which the broker is to retain.
     *
     * @param message the message; one without payload takes back what is retained
     * @return ends when the broker has acknowledged it; fails if it did not
     */
    CompletableFuture<Void> carry(Message message);
}
