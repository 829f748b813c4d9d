package io.github.thinknxkit.bridge;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.desk.Answers;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Requests to the bridge itself, such as {@code bridge/request/refresh}. */
final class Requests {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    private final String prefix;
    private final Answers answers;
    private final Map<String, Runnable> byName;
    private final AtomicBoolean isBusy = new AtomicBoolean();

    Requests(Topics topics, Answers answers, Steering steering, Runnable refresh) {
        this.prefix = topics.bridge("request/");
        this.answers = answers;
        this.byName =
                new TreeMap<>(Map.of("reload", steering.reload(), "restart", steering.restart(), "refresh", refresh));
    }

    /** Takes a message; false if it is for somebody else. What takes its time is done elsewhere. */
    boolean takes(Mqtt5Publish message) {
        String topic = message.getTopic().toString();
        if (!topic.startsWith(prefix)) {
            return false;
        }
        String name = topic.substring(prefix.length());
        Runnable request = byName.get(name);
        if (message.isRetain()) {
            answers.failed(message, "refused", "the request is retained, and would be done again at each start");
        } else if (request == null) {
            answers.failed(
                    message,
                    "refused",
                    "there is no such request, but " + String.join(", ", byName.keySet())
                            + ShownText.question(name, byName.keySet()));
        } else {
            begin(message, name, request);
        }
        return true;
    }

    /** One at a time, since each may open all servers. */
    private void begin(Mqtt5Publish message, String name, Runnable request) {
        if (isBusy.compareAndSet(false, true)) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> run(message, name, request));
        } else {
            answers.failed(message, "refused", "another request is under way; ask again when it is answered");
        }
    }

    private void run(Mqtt5Publish message, String name, Runnable request) {
        Optional<String> error = Optional.empty();
        try {
            request.run();
        } catch (UsageException e) {
            error = Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the request " + name + " failed", e);
            error = Optional.of("it failed; the log has more");
        } finally {
            isBusy.set(false);
        }
        answers.requested(message, name, error);
    }
}
