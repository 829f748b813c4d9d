package io.github.thinknxkit.bridge.publish;

import io.github.thinknxkit.bridge.topic.Message;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** How far the broker has everything on one connection. Guarded by the outbox. */
final class Connection {

    private final Carrier carrier;

    /** Whether the manifest that the broker has names too little, or too much. */
    boolean lacksTopics = true;

    boolean hasTooMany;
    boolean isManifestUnderWay;

    /** What the broker did not take, to be tried again, but not at once. */
    final Set<String> refused = new LinkedHashSet<>();

    /** Whether it was told that there is something of that kind. */
    boolean isTold;

    Connection(Carrier carrier) {
        this.carrier = carrier;
    }

    /** What cannot even be handed over fails, too, and nothing else with it. */
    CompletableFuture<Void> carry(Message message) {
        return CompletableFuture.completedFuture(message).thenCompose(carrier::carry);
    }
}
