package io.github.thinknxkit.bridge.publish;

import io.github.thinknxkit.bridge.broker.BrokerSession;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.connection.TimeSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the broker shall retain, by topic, and what of it is still to be published: all of it after each new connection, and
 * what changes meanwhile first. Of each topic the newest is kept and nothing else, so memory is bounded by the number of
 * topics, and no backlog is ever published. What the broker did not acknowledge is published again.
 *
 * <p>A topic is in the {@linkplain Manifest manifest} that the broker has before it is published, and until it was taken back.
 *
 * <p>Safe for use by many threads.
 */
public final class Outbox {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    /** As many as most brokers take before they have acknowledged the first. */
    private static final int MOST_UNDER_WAY = 20;

    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofSeconds(5);

    private final String manifestTopic;
    private final TimeSource time;
    private final Pace pace;

    /** What is to be retained; empty for what is to be taken back. */
    private final Map<String, String> wanted = new LinkedHashMap<>();

    /** Topics that there are, whether or not anything is known to be published there yet. */
    private Set<String> expected = Set.of();

    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> again = new LinkedHashSet<>();
    private final Set<String> underWay = new HashSet<>();
    private @Nullable Connection connection;

    /** What ends at once is gone on with by the loop that sent it, however many there are. */
    private boolean isPumping;

    private long published;
    private long failed;

    /**
     * What has been done.
     *
     * @param topics how many topics there are
     * @param waiting how many of them are still to be published
     * @param published how many messages the broker has acknowledged
     * @param failed how many it has not
     */
    public record Count(int topics, int waiting, long published, long failed) {}

    /**
     * Makes an outbox without topics.
     *
     * @param manifestTopic where the manifest is retained
     * @param messagesPerSecond how many messages are published in a second at most
     * @param time when to go on
     */
    public Outbox(String manifestTopic, int messagesPerSecond, TimeSource time) {
        this.manifestTopic = manifestTopic;
        this.time = time;
        this.pace = new Pace(messagesPerSecond, time, this::goOn);
    }

    /**
     * Says what there is. What there was before and is not named is taken back.
     *
     * @param topics all topics that will ever have something
     */
    public synchronized void expect(Collection<String> topics) {
        expected = new LinkedHashSet<>(topics);
        wanted.keySet().stream()
                .filter(topic -> !expected.contains(topic))
                .toList()
                .forEach(topic -> note(topic, ""));
        lackTopics();
        pump();
    }

    private void lackTopics() {
        if (connection != null) {
            connection.lacksTopics = true;
        }
    }

    /**
     * Says what shall be retained.
     *
     * @param message the message; nothing is done if it is what was said last, or if its topic is none of those that there are
     */
    public synchronized void put(Message message) {
        if (expected.contains(message.topic()) && !message.payload().equals(wanted.get(message.topic()))) {
            note(message.topic(), message.payload());
            pump();
        }
    }

    /** What comes for the first time is no change, and waits for its turn: discovery comes before states. */
    private void note(String topic, String payload) {
        if (wanted.put(topic, payload) == null) {
            again.add(topic);
        } else {
            again.remove(topic);
            changed.add(topic);
        }
    }

    /** Publishes everything once more. */
    public synchronized void publishAgain() {
        again.addAll(wanted.keySet());
        pump();
    }

    /**
     * Publishes a topic once more, if there is anything to be published.
     *
     * @param topic the topic, on which somebody else may have published
     */
    public synchronized void publishAgain(String topic) {
        if (wanted.containsKey(topic)) {
            changed.add(topic);
            pump();
        }
    }

    /**
     * Takes back what the broker may retain from earlier.
     *
     * @param retained the topics; those that there are stay
     */
    public synchronized void takeBack(Collection<String> retained) {
        retained.stream().filter(topic -> !expected.contains(topic)).forEach(topic -> note(topic, ""));
        lackTopics();
        pump();
    }

    /**
     * Publishes everything, now that there is a connection.
     *
     * @param carrier carries it
     */
    public synchronized void connected(Carrier carrier) {
        connection = new Connection(carrier);
        underWay.clear();
        changed.clear();
        again.clear();
        publishAgain();
    }

    /** Waits for another connection. */
    public synchronized void disconnected() {
        connection = null;
    }

    /** {@return what has been done} */
    public synchronized Count count() {
        return new Count(wanted.size(), waiting(), published, failed);
    }

    private int waiting() {
        return changed.size() + again.size() + underWay.size() + (connection == null ? 0 : connection.refused.size());
    }

    private void pump() {
        Connection present = connection;
        if (present == null || isPumping) {
            return;
        }
        isPumping = true;
        try {
            boolean goesOn = true;
            while (goesOn && !present.isManifestUnderWay && pace.allows() && underWay.size() < MOST_UNDER_WAY) {
                goesOn = sendNext(present);
            }
        } finally {
            isPumping = false;
        }
    }

    /** Returns whether there was anything to be sent. */
    private boolean sendNext(Connection on) {
        Optional<String> topic =
                on.lacksTopics ? Optional.empty() : next(changed).or(() -> next(again));
        topic.ifPresent(it -> send(on, it));
        boolean isManifestDue = on.lacksTopics || (topic.isEmpty() && on.hasTooMany && underWay.isEmpty());
        if (isManifestDue) {
            sendManifest(on);
        }
        return topic.isPresent() || isManifestDue;
    }

    private Optional<String> next(Set<String> topics) {
        Optional<String> topic =
                topics.stream().filter(it -> !underWay.contains(it)).findFirst();
        topic.ifPresent(topics::remove);
        return topic;
    }

    private void send(Connection on, String topic) {
        String payload = wanted.getOrDefault(topic, "");
        pace.spend();
        underWay.add(topic);
        again.remove(topic);
        CompletableFuture<Void> unused = on.carry(new Message(topic, payload))
                .whenComplete((done, failure) -> ended(on, topic, payload, failure));
    }

    private synchronized void ended(Connection on, String topic, String payload, @Nullable Throwable failure) {
        if (on != connection) {
            return;
        }
        underWay.remove(topic);
        if (failure != null) {
            refused(on, topic, failure);
        } else {
            published++;
            if (payload.isEmpty() && payload.equals(wanted.get(topic))) {
                wanted.remove(topic);
                again.remove(topic);
                on.hasTooMany = true;
            }
        }
        pump();
    }

    private void sendManifest(Connection on) {
        Set<String> topics = new HashSet<>(expected);
        topics.addAll(wanted.keySet());
        on.lacksTopics = false;
        on.hasTooMany = false;
        on.isManifestUnderWay = true;
        pace.spend();
        CompletableFuture<Void> unused = on.carry(new Message(manifestTopic, Manifest.text(topics)))
                .whenComplete((done, failure) -> manifestEnded(on, failure));
    }

    private synchronized void manifestEnded(Connection on, @Nullable Throwable failure) {
        if (on != connection) {
            return;
        }
        on.isManifestUnderWay = false;
        if (failure != null) {
            // Better no manifest than nothing at all.
            refused(on, manifestTopic, failure);
        } else {
            published++;
        }
        pump();
    }

    private void refused(Connection on, String topic, Throwable failure) {
        failed++;
        if (on.refused.isEmpty()) {
            Runnable unused = time.after(PAUSE_AFTER_REFUSAL, () -> tryAgain(on, topic, failure));
        }
        on.refused.add(topic);
    }

    /** What failed with its connection was no refusal, and is published on the next one. */
    private synchronized void tryAgain(Connection on, String topic, Throwable failure) {
        if (on != connection) {
            return;
        }
        LOG.log(
                on.isTold ? Level.DEBUG : Level.WARNING,
                "the broker did not take {0} messages, which are published again; that on {1}: {2}",
                on.refused.size(),
                topic,
                BrokerSession.reason(failure));
        on.isTold = true;
        on.hasTooMany |= on.refused.remove(manifestTopic);
        again.addAll(on.refused);
        on.refused.clear();
        pump();
    }

    private synchronized void goOn() {
        pace.beat();
        pump();
    }
}
