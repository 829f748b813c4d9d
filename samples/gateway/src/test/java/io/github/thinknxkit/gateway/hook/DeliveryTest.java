package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.Receiver.Got;
import io.github.thinknxkit.gateway.hook.Receiver.Reply;
import io.github.thinknxkit.gateway.hook.keep.Standing;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.send.SigningSecret;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.watch.WatchEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What receivers are told. */
@Timeout(60)
class DeliveryTest {

    @TempDir
    private Path folder;

    private HookBench bench;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        bench = new HookBench(folder);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        bench.close();
        receiver.close();
    }

    @Test
    void tellsWhatIsTrueAndThenWhatChanges() throws Exception {
        bench.source.set(0, "power-level.level", 40.0);
        bench.active(receiver);
        Got first = receiver.told();
        assertEquals(
                "{\"type\":\"device.changed\",\"timestamp\":\"2026-01-01T00:00:00.001Z\",\"data\":{\"server\":\"villa\","
                        + "\"guid\":\"lamp0\",\"name\":\"Lamp 0\",\"areas\":[\"Hall\"],\"kind\":\"light\","
                        + "\"controller\":\"power-level\",\"state\":\"power-level.level\",\"value\":40,\"unit\":\"%\","
                        + "\"readAt\":\"2026-01-01T00:00:00.001Z\",\"stale\":false}}",
                first.body());
        bench.source.set(0, "power-level.level", 41.5);
        Got second = receiver.told();
        assertEquals("41.5", second.field("value"));
        assertEquals("40", second.field("before"));
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void signsAsStandardWebhooksSays() throws Exception {
        String id = bench.active(receiver);
        bench.source.set(0, "power.on", true);
        SigningSecret secret = bench.view(id).hook().secret();
        for (Got message : List.of(receiver.next(), receiver.next())) {
            assertEquals(
                    secret.sign(
                            message.id(),
                            bench.time.now().getEpochSecond(),
                            message.body().getBytes(StandardCharsets.UTF_8)),
                    message.signature());
            assertEquals(Long.toString(bench.time.now().getEpochSecond()), message.timestamp());
        }
    }

    /** The example of the convention's own documents. */
    @Test
    void signsTheKnownExample() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                        .sign(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsADeviceOnly() throws Exception {
        bench.active(receiver, "guid", "lamp2", "controller", "power");
        bench.source.set(1, "power.on", true);
        bench.source.set(2, "power-level.level", 1);
        bench.source.set(2, "power.on", true);
        Got told = receiver.told();
        assertEquals("lamp2 power.on", told.field("guid") + " " + told.field("state"));
        receiver.nothing();
    }

    @Test
    void tellsWhatTheKeyMayReadOnly() throws Exception {
        ApiKey hall = bench.key("k2", new Scope(Set.of(Right.READ), List.of("Hall"), List.of(), List.of()));
        String id = bench.make(hall, receiver);
        bench.await(id, Status.ACTIVE);
        bench.source.set(1, "power.on", true);
        bench.source.set(0, "power.on", true);
        assertEquals("lamp0", receiver.told().field("guid"));
        receiver.nothing();
    }

    @Test
    void tellsOfStaleReadingsAndOfTheServer() throws Exception {
        bench.source.set(0, "power.on", true);
        String id = bench.active(receiver, "events", "stale,fresh,server");
        bench.source.tell(new WatchEvent.Synced(bench.time.now()));
        bench.source.stale(0, true);
        Got stale = receiver.told();
        assertTrue(stale.body().contains("\"type\":\"device.stale\""), stale::body);
        assertEquals("lamp0 power", stale.field("guid") + " " + stale.field("controller"));
        bench.source.stale(0, false);
        assertTrue(receiver.told().body().contains("\"type\":\"device.fresh\""));
        bench.source.tell(new WatchEvent.ServerLost("local", lost()));
        assertTrue(receiver.told().body().contains("\"type\":\"server.lost\""));
        bench.awaitIdle(id);
        bench.restart();
        bench.source.tell(new WatchEvent.Synced(bench.time.now()));
        assertTrue(receiver.told().body().contains("\"type\":\"server.back\""), "it came back while nobody looked");
        bench.source.tell(new WatchEvent.Reconfigured("local", "2026-02-03"));
        assertTrue(receiver.told().body().contains("\"revision\":\"2026-02-03\""));
        receiver.nothing();
    }

    private static RuntimeException lost() {
        return new UnreachableException("gone", new CallContext("probe", "", "local"), null);
    }

    @Test
    void staleAloneIsToldEachTime() throws Exception {
        bench.source.set(0, "power.on", true);
        String id = bench.active(receiver, "events", "stale");
        for (int i = 0; i < 3; i++) {
            bench.source.stale(0, true);
            assertTrue(receiver.told().body().contains("\"type\":\"device.stale\""));
            bench.awaitIdle(id);
            bench.source.stale(0, false);
            bench.awaitIdle(id);
        }
        receiver.nothing();
    }

    @Test
    void tellsThePresentStateAfterAnOutage() throws Exception {
        String id = bench.active(receiver);
        bench.source.set(0, "power-level.level", 1);
        bench.source.set(1, "power-level.level", 1);
        receiver.told();
        receiver.told();
        bench.awaitIdle(id);
        receiver.answer(message -> Reply.of(503));
        bench.source.set(0, "power-level.level", 2);
        receiver.told();
        bench.awaitFailures(id, 1);
        for (int level = 3; level < 300; level++) {
            bench.source.set(0, "power-level.level", level);
            bench.source.set(1, "power-level.level", level % 2);
        }
        bench.source.set(1, "power-level.level", 1);
        assertTrue(bench.view(id).waiting() <= 2);
        receiver.answer(message -> Reply.of(200));
        bench.time.pass(Duration.ofSeconds(1));
        Got told = receiver.told();
        assertEquals("lamp0 299 1", told.field("guid") + " " + told.field("value") + " " + told.field("before"));
        bench.awaitIdle(id);
        receiver.nothing();
    }

    /** The receiver may have taken what it did not confirm, and would be left with it. */
    @Test
    void tellsAgainWhatWasBeforeAnAttemptThatFailed() throws Exception {
        String id = bench.active(receiver);
        bench.source.set(0, "power.on", false);
        Got first = receiver.told();
        bench.awaitIdle(id);
        receiver.answer(message -> Reply.of(500));
        bench.source.set(0, "power.on", true);
        Got lost = receiver.told();
        bench.awaitFailures(id, 1);
        bench.source.set(0, "power.on", false);
        receiver.answer(message -> Reply.of(200));
        bench.time.pass(Duration.ofSeconds(1));
        Got again = receiver.told();
        assertEquals("false", again.field("value"));
        assertEquals(3, Set.of(first.id(), lost.id(), again.id()).size(), "none is taken for another");
    }

    @Test
    void triesTheSameByTheSameId() throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> Reply.of(500));
        bench.source.set(0, "power.on", true);
        Got first = receiver.told();
        bench.awaitFailures(id, 1);
        bench.time.pass(Duration.ofSeconds(1));
        Got second = receiver.told();
        bench.awaitFailures(id, 2);
        bench.restart();
        bench.time.pass(Duration.ofSeconds(2));
        Got third = receiver.told();
        assertEquals(Set.of(first.id()), new HashSet<>(List.of(first.id(), second.id(), third.id())));
    }

    @Test
    void tellsNothingTwiceAfterARestart() throws Exception {
        String id = bench.active(receiver);
        for (int i = 0; i < 6; i++) {
            bench.source.set(i, "power.on", true);
            receiver.told();
        }
        bench.awaitIdle(id);
        bench.restart();
        bench.source.set(3, "power.on", false);
        assertEquals("lamp3", receiver.told().field("guid"));
        bench.awaitIdle(id);
        receiver.nothing();
    }

    @Test
    void pausesGrowToADayAndTheHookIsDisabledAfterAWeek() throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> Reply.of(500));
        bench.source.set(0, "power.on", true);
        List<Duration> pauses = new ArrayList<>();
        int failures = 0;
        while (bench.view(id).standing().status() == Status.ACTIVE) {
            failures++;
            int expected = failures;
            Deadline.await("the next failure", () -> {
                Standing standing = bench.view(id).standing();
                return standing.failures() == expected;
            });
            Standing standing = bench.view(id).standing();
            standing.nextAttempt().ifPresent(next -> {
                Duration pause = Duration.between(bench.time.now(), next);
                pauses.add(pause);
                bench.time.pass(pause);
            });
        }
        for (int i = 0; i < pauses.size(); i++) {
            Duration whole = Duration.ofSeconds(Math.min(1L << i, 86_400));
            assertTrue(
                    pauses.get(i).compareTo(whole) <= 0
                            && pauses.get(i).multipliedBy(2).compareTo(whole) >= 0,
                    pauses::toString);
        }
        assertTrue(pauses.size() > 18 && pauses.size() < 35, pauses::toString);
        assertEquals(Status.DISABLED, bench.view(id).standing().status());
        String shown = bench.call("GET", "hooks/" + id).body().text();
        assertTrue(shown.contains("\"status\":\"disabled\"") && shown.contains("the receiver answered 500"), shown);
        int told = receiver.all().size();
        bench.source.set(0, "power.on", false);
        bench.time.pass(Duration.ofDays(2));
        bench.restart();
        assertEquals(told, receiver.all().size());

        receiver.answer(message -> Reply.of(200));
        bench.call("POST", "hooks/" + id + "/resume");
        bench.await(id, Status.ACTIVE);
        bench.awaitIdle(id);
        Got last = receiver.all().get(receiver.all().size() - 1);
        assertEquals("false", last.field("value"));
    }

    @Test
    void heedsRetryAfter() throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> new Reply(429, Map.of("Retry-After", "3600"), ""));
        bench.source.set(0, "power.on", true);
        bench.awaitFailures(id, 1);
        assertEquals(
                bench.time.now().plusSeconds(3600),
                bench.view(id).standing().nextAttempt().orElseThrow());
        bench.restart();
        receiver.answer(message -> new Reply(503, Map.of("Retry-After", "Sat, 03 Jan 2026 00:00:00 GMT"), ""));
        bench.time.pass(Duration.ofHours(1));
        bench.awaitFailures(id, 2);
        assertEquals(
                bench.time.now().plus(Duration.ofDays(1)),
                bench.view(id).standing().nextAttempt().orElseThrow(),
                "no longer than a day");
    }

    @Test
    void goneEndsIt() throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> Reply.of(410));
        bench.source.set(0, "power.on", true);
        bench.await(id, Status.ENDED);
        int told = receiver.all().size();
        bench.source.set(0, "power.on", false);
        bench.restart();
        bench.time.pass(Duration.ofDays(3));
        assertEquals(told, receiver.all().size());
        assertEquals(Status.ENDED, bench.view(id).standing().status());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 304, 401, 404, 500})
    void onlyTwoHundredsAreSuccess(int status) throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> new Reply(status, Map.of("Location", receiver.url() + "/elsewhere"), ""));
        bench.source.set(0, "power.on", true);
        bench.awaitFailures(id, 1);
        assertTrue(
                receiver.all().stream().allMatch(message -> message.path().equals("/hook")), "no redirect is followed");
        assertEquals(
                "the receiver answered " + status,
                bench.view(id).standing().lastFailure().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "{}", "{\"challenge\":1}", "{\"data\":{\"challenge\":\"$\"}}", "$$", "[\"$\"]"})
    void otherAnswersToTheChallengeAreNone(String answer) throws Exception {
        receiver.answer(message -> new Reply(200, Map.of(), answer.replace("$", message.challenge()) + " "));
        String id = bench.make(receiver);
        bench.awaitFailures(id, 1);
        assertEquals(Status.PENDING, bench.view(id).standing().status());
        bench.time.pass(Duration.ofDays(1));
        bench.awaitFailures(id, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", " $\n", "{\"a\":[1,{}],\"challenge\":\"$\"}"})
    void theChallengeIsRepeated(String answer) {
        receiver.answer(message -> new Reply(200, Map.of(), answer.replace("$", message.challenge())));
        bench.active(receiver);
    }

    @Test
    void nothingIsAskedForeverWhoDoesNotAnswerTheChallenge() throws Exception {
        receiver.answer(message -> Reply.of(404));
        String id = bench.make(receiver);
        int failures = 1;
        while (bench.view(id).standing().status() == Status.PENDING) {
            bench.awaitFailures(id, failures++);
            bench.time.pass(Duration.ofHours(7));
        }
        assertEquals(Status.DISABLED, bench.view(id).standing().status());
    }

    /** A receiver that hangs: one message of a device at a time, a few in all, and others are told at once. */
    @Test
    void aHangingReceiverDelaysNobody() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        try (Receiver slow = new Receiver()) {
            List<String> dead = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                dead.add(bench.active(slow));
            }
            bench.active(receiver);
            AtomicInteger waiting = new AtomicInteger();
            slow.answer(message -> {
                waiting.incrementAndGet();
                await(hanging);
                return Reply.of(200);
            });
            for (int lamp = 0; lamp < 6; lamp++) {
                bench.source.set(lamp, "power.on", true);
            }
            for (int lamp = 0; lamp < 6; lamp++) {
                receiver.told();
            }
            Deadline.await("four of each hook are on their way", () -> waiting.get() == 40);
            for (int level = 0; level < 20; level++) {
                bench.source.set(level % 6, "power-level.level", level);
                receiver.told();
            }
            assertEquals(40, waiting.get());
            hanging.countDown();
            dead.forEach(bench::awaitIdle);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneOfADeviceIsOnItsWayAtATime() throws Exception {
        Map<String, AtomicInteger> now = new ConcurrentHashMap<>();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger mostOfAll = new AtomicInteger();
        AtomicInteger all = new AtomicInteger();
        receiver.answer(message -> {
            AtomicInteger mine = now.computeIfAbsent(message.field("guid"), guid -> new AtomicInteger());
            most.accumulateAndGet(mine.incrementAndGet(), Math::max);
            mostOfAll.accumulateAndGet(all.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            all.decrementAndGet();
            mine.decrementAndGet();
            return Reply.of(204);
        });
        String id = bench.active(receiver);
        for (int i = 0; i < 300; i++) {
            bench.source.set(i % 6, i % 4 < 2 ? "power.on" : "power-level.level", i % 4 < 2 ? (Object) (i % 8 < 4) : i);
        }
        bench.awaitIdle(id);
        assertEquals(1, most.get());
        assertTrue(mostOfAll.get() <= 4, mostOfAll::toString);
    }

    @Test
    void nothingIsToldAfterDeletion() throws Exception {
        String id = bench.active(receiver);
        receiver.next();
        bench.call("DELETE", "hooks/" + id);
        bench.source.set(0, "power.on", true);
        bench.active(receiver, "guid", "lamp5");
        receiver.next();
        receiver.nothing();
        assertFalse(receiver.all().stream().anyMatch(message -> !message.isChallenge()));
    }

    @Test
    void aServerThatIsTakenAwayIsHeardNoMore() throws Exception {
        String id = bench.active(receiver);
        FakeSource other = new FakeSource("villa", 1);
        Facts facts = Facts.follow(other, bench.time::now);
        Runnable first = bench.hooks().serve(facts);
        Runnable again = bench.hooks().serve(facts);
        first.run();
        bench.source.set(1, "power.on", true);
        other.set(0, "power.on", true);
        assertEquals("lamp0", receiver.told().field("guid"));
        bench.awaitIdle(id);

        again.run();
        other.set(0, "power.on", false);
        bench.awaitIdle(id);
        receiver.nothing();
        facts.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {422, 500})
    void whatIsRefusedForOneDeviceDelaysNoOther(int status) throws Exception {
        String id = bench.active(receiver);
        receiver.answer(message -> Reply.of(message.body().contains("\"guid\":\"lamp0\"") ? status : 204));
        bench.source.set(0, "power.on", true);
        bench.source.set(1, "power.on", true);
        for (int attempts = 1; attempts < 7; attempts++) {
            awaitAttempts("lamp0", attempts);
            awaitTold(1, attempts);
        }
        assertEquals(Status.ACTIVE, bench.view(id).standing().status());

        receiver.answer(message -> Reply.of(204));
        Deadline.await("lamp0 is not told", () -> {
            bench.time.pass(Duration.ofMinutes(1));
            return bench.view(id).waiting() == 0;
        });
    }

    private void awaitAttempts(String guid, int attempts) {
        Deadline.await(guid + " was not tried " + attempts + " times", () -> {
            bench.time.pass(Duration.ofSeconds(1));
            return receiver.all().stream()
                            .filter(message -> message.field("guid").equals(guid))
                            .count()
                    >= attempts;
        });
    }

    /** Sets a level, which is to be told at once, but for the pause in which nobody knows yet whether it is the receiver that fails. */
    private void awaitTold(int lamp, int level) {
        bench.source.set(lamp, "power-level.level", level);
        Deadline.await("lamp" + lamp + " waits", () -> {
            bench.time.pass(level == 1 ? Duration.ofMillis(100) : Duration.ZERO);
            return receiver.all().stream()
                    .anyMatch(message -> message.field("guid").equals("lamp" + lamp)
                            && message.field("value").equals(Integer.toString(level)));
        });
    }
}
