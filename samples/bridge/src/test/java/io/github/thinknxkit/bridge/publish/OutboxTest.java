package io.github.thinknxkit.bridge.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final ManualTime time = new ManualTime();
    private final Outbox outbox = new Outbox("manifest", 20, time);
    private final List<String> carried = new ArrayList<>();
    private final List<CompletableFuture<Void>> open = new ArrayList<>();

    /** A broker that acknowledges at once. */
    private CompletableFuture<Void> atOnce(Message message) {
        carried.add(message.topic() + "=" + message.payload());
        return CompletableFuture.completedFuture(null);
    }

    /** A broker that acknowledges when the test says so. */
    private CompletableFuture<Void> held(Message message) {
        carried.add(message.topic() + "=" + message.payload());
        CompletableFuture<Void> end = new CompletableFuture<>();
        open.add(end);
        return end;
    }

    @BeforeEach
    void expect() {
        outbox.expect(List.of("a", "b"));
    }

    private void put(String topic, String payload) {
        outbox.put(new Message(topic, payload));
    }

    private List<String> carriedAfter(Duration length) {
        time.pass(length);
        List<String> all = List.copyOf(carried);
        carried.clear();
        return all;
    }

    @Test
    void namesTopicsInTheManifestBeforeItPublishesThem() {
        put("a", "1");
        outbox.connected(this::held);
        assertEquals(List.of("manifest=a\nb\n"), carriedAfter(Duration.ofSeconds(1)));

        open.get(0).complete(null);

        assertEquals(List.of("a=1"), carriedAfter(Duration.ofSeconds(1)));
        put("c", "none of its topics");
        outbox.expect(List.of("a", "b", "c"));
        put("c", "3");
        assertEquals(List.of("manifest=a\nb\nc\n"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void publishesTheNewestOfEachTopicAndNoBacklog() {
        for (int i = 0; i < 1000; i++) {
            put("a", "" + i);
            put("b", "" + i);
        }
        outbox.connected(this::atOnce);

        assertEquals(List.of("manifest=a\nb\n", "a=999", "b=999"), carriedAfter(Duration.ofSeconds(1)));
        put("a", "999");
        assertEquals(List.of(), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void publishesWhatChangedBeforeWhatIsPublishedAgainAtItsRate() {
        List<String> topics =
                IntStream.range(100, 200).mapToObj(number -> "t" + number).toList();
        outbox.expect(topics);
        topics.forEach(topic -> put(topic, "x"));
        outbox.connected(this::atOnce);
        assertEquals(45, carriedAfter(Duration.ofSeconds(2)).size());

        put("t199", "new");

        assertEquals("t199=new", carriedAfter(Duration.ofMillis(50)).get(0));
        assertEquals(55, carriedAfter(Duration.ofMinutes(1)).size());
        outbox.publishAgain();
        assertEquals(100, carriedAfter(Duration.ofMinutes(1)).size());
        assertEquals(0, outbox.count().waiting());
    }

    @Test
    void keepsWhatChangesWhileItIsUnderWay() {
        put("a", "1");
        outbox.connected(this::held);
        open.get(0).complete(null);
        time.pass(Duration.ofSeconds(1));
        put("a", "2");
        put("a", "3");
        assertEquals(List.of("manifest=a\nb\n", "a=1"), carriedAfter(Duration.ofSeconds(1)));

        open.get(1).complete(null);

        assertEquals(List.of("a=3"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void publishesAgainWhatTheBrokerDidNotTake() {
        put("a", "1");
        put("b", "2");
        outbox.connected(this::held);
        open.get(0).complete(null);
        time.pass(Duration.ofSeconds(1));
        carried.clear();

        open.get(1).completeExceptionally(new IOException("no"));

        open.get(2).complete(null);
        assertEquals(List.of(), carriedAfter(Duration.ofSeconds(4)));
        assertEquals(1, outbox.count().waiting());
        assertEquals(List.of("a=1"), carriedAfter(Duration.ofSeconds(2)));
    }

    @Test
    void publishesAllAgainOnTheNextConnection() {
        put("a", "1");
        outbox.connected(this::held);
        open.get(0).complete(null);
        time.pass(Duration.ofSeconds(1));
        outbox.disconnected();
        open.get(1).completeExceptionally(new IOException("the connection ended"));
        put("b", "2");
        carried.clear();

        outbox.connected(this::atOnce);

        assertEquals(List.of("manifest=a\nb\n", "a=1", "b=2"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void takesBackWhatIsGoneAndThenForgetsIt() {
        put("a", "1");
        put("b", "2");
        outbox.takeBack(Set.of("b", "old"));
        outbox.connected(this::atOnce);
        assertTrue(carriedAfter(Duration.ofSeconds(1))
                .containsAll(List.of("manifest=a\nb\nold\n", "old=", "manifest=a\nb\n")));

        outbox.expect(List.of("b"));

        assertEquals(List.of("manifest=a\nb\n", "a=", "manifest=b\n"), carriedAfter(Duration.ofSeconds(1)));
        assertEquals(1, outbox.count().topics());
    }

    @Test
    void takesBackWhatItHearsOfLate() {
        put("a", "1");
        outbox.connected(this::atOnce);
        time.pass(Duration.ofSeconds(1));
        carried.clear();

        outbox.takeBack(Set.of("a", "old"));

        assertEquals(List.of("manifest=a\nb\nold\n", "old=", "manifest=a\nb\n"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void takesBackNothingThatComesAgainMeanwhile() {
        put("a", "1");
        outbox.connected(this::atOnce);
        time.pass(Duration.ofSeconds(1));
        outbox.disconnected();
        outbox.expect(List.of());
        outbox.expect(List.of("a"));
        put("a", "1");
        carried.clear();

        outbox.takeBack(Set.of("a"));
        outbox.connected(this::atOnce);

        assertEquals(List.of("manifest=a\n", "a=1"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void losesNothingElseIfAMessageCannotBeHandedOver() {
        put("a", "1");
        put("b", "2");
        outbox.connected(message -> {
            if (message.topic().equals("a")) {
                throw new IllegalArgumentException("no topic");
            }
            return atOnce(message);
        });

        assertEquals(List.of("manifest=a\nb\n", "b=2"), carriedAfter(Duration.ofSeconds(1)));
        assertEquals(1, outbox.count().waiting());
    }

    @Test
    void goesOnWithoutAManifestIfTheBrokerRefusesIt() {
        put("a", "1");
        outbox.connected(this::held);

        open.get(0).completeExceptionally(new IOException("too large"));

        assertEquals(List.of("manifest=a\nb\n", "a=1"), carriedAfter(Duration.ofSeconds(1)));
    }

    @Test
    void takesAnyNumberOfAnswersThatComeAtOnce() {
        List<String> many =
                IntStream.range(0, 6_000).mapToObj(number -> "t" + number).toList();
        Outbox quick = new Outbox("manifest", 10_000, time);
        quick.expect(many);
        many.forEach(topic -> quick.put(new Message(topic, "1")));

        quick.connected(this::atOnce);

        assertEquals(2_500, carriedAfter(Duration.ZERO).size());
        assertEquals(3_501, carriedAfter(Duration.ofSeconds(1)).size());
    }
}
