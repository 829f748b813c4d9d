package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Subscribers that are slow, never ask, fail, or close the watch. */
@Timeout(60)
@Isolated
class SubscribersTest {

    private static final Duration ROUND = Duration.ofSeconds(31);

    private final SteppedTime time = new SteppedTime();
    private final Building building = new Building(time);
    private final Notes notes = new Notes();

    /** Asks for events when a test says so. */
    private static final class HandSubscriber implements Subscriber<WatchEvent> {

        private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
        private final CountDownLatch subscribed = new CountDownLatch(1);
        private volatile Subscription subscription;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            subscribed.countDown();
        }

        @Override
        public void onNext(WatchEvent event) {
            signals.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }

        Subscription subscription() throws InterruptedException {
            assertTrue(subscribed.await(20, TimeUnit.SECONDS));
            return subscription;
        }

        Object next() throws InterruptedException {
            return signals.poll(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aSubscriberThatComesLaterIsToldAllThatIsKnown() throws Exception {
        building.set("2", 20);
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            time.pass(ROUND);
            watch.onEvent(notes);
            List<String> first = Stream.of(notes.next(Told.class), notes.next(Told.class), notes.next(Told.class))
                    .map(Told::toString)
                    .toList();
            assertEquals(
                    List.of(
                            "Hall/Lamp 0 level.level: 0 %",
                            "Hall/Lamp 1 level.level: 0 %", "Hall/Lamp 2 level.level: 20 %"),
                    first);
            notes.next(Synced.class);
        }
    }

    @Test
    void aSubscriberThatComesLaterIsToldWhatIsTooOld() throws Exception {
        CallContext context = new CallContext("powerstatus", "1", "local 192.0.2.10:5051");
        building.fail("0", new NotFoundException("device not found", context, false));
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            time.pass(ROUND);
            building.fail("2", new NotFoundException("device not found", context, false));
            time.pass(Duration.ofMinutes(3));
            watch.onEvent(notes);
            Stale never = notes.next(Stale.class);
            assertEquals("0", never.device().guid());
            assertEquals(Optional.empty(), never.readAt());
            notes.next(Told.class);
            notes.next(Told.class);
            Stale once = notes.next(Stale.class);
            assertEquals("2", once.device().guid());
            assertTrue(once.readAt().isPresent());
            assertTrue(once.failure().orElseThrow() instanceof NotFoundException);
        }
    }

    @Test
    void aSubscriberThatNeverAsksCostsOneEventAState() throws Exception {
        HandSubscriber never = new HandSubscriber();
        try (Watch watch = Watch.over(building.lamps(2)).start()) {
            watch.events().subscribe(never);
            watch.onEvent(notes);
            never.subscription();
            for (int level = 1; level <= 50; level++) {
                building.set("1", level);
                time.pass(ROUND);
                int now = level;
                notes.next(event -> event.toString().endsWith(now + " %"));
            }
            assertNull(never.signals.poll());
            never.subscription().request(Long.MAX_VALUE);
            assertEquals("Hall/Lamp 0 level.level: 0 %", never.next().toString());
            assertEquals("Hall/Lamp 1 level.level: 50 %", never.next().toString());
            assertEquals("all was read once", never.next().toString());
            building.set("1", 60);
            time.pass(ROUND);
            assertEquals("Hall/Lamp 1 level.level: 50 % -> 60 %", never.next().toString());
        }
        assertEquals("complete", never.next());
    }

    @Test
    void aListenerThatIsBusyCostsNoMoreTheMoreChanges() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        building.forgetReads();
        try (Watch watch = Watch.over(building.lamps(1))
                .freshness(Duration.ofMillis(100))
                .budget(100)
                .start()) {
            watch.onEvent(event -> {
                entered.countDown();
                awaitQuietly(over);
            });
            change(100);
            assertTrue(entered.await(20, TimeUnit.SECONDS));
            long before = Footprint.bytes();
            change(20_000);
            long grown = Footprint.bytes() - before;
            assertTrue(grown < 100_000, () -> "grown by " + grown + " bytes");
            over.countDown();
        }
    }

    private void change(int times) {
        for (int i = 1; i <= times; i++) {
            building.set("0", i);
            time.pass(Duration.ofMillis(200));
        }
    }

    @Test
    void changesThatTakeEachOtherBackAreNotTold() throws Exception {
        HandSubscriber hand = new HandSubscriber();
        try (Watch watch = Watch.over(building.lamps(1)).start()) {
            watch.events().subscribe(hand);
            watch.onEvent(notes);
            hand.subscription().request(2);
            time.pass(ROUND);
            assertTrue(hand.next() instanceof Told);
            assertTrue(hand.next() instanceof Synced);
            notes.next(Synced.class);
            for (int level : new int[] {5, 0, 7}) {
                building.set("0", level);
                time.pass(ROUND);
                notes.next(Changed.class);
            }
            hand.subscription().request(9);
            assertEquals("Hall/Lamp 0 level.level: 0 % -> 7 %", hand.next().toString());
            building.set("0", 8);
            time.pass(ROUND);
            assertEquals("Hall/Lamp 0 level.level: 7 % -> 8 %", hand.next().toString());
        }
    }

    @Test
    void aSubscriberThatFailsIsToldNothingMoreAndTheOthersAre() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch tried = new CountDownLatch(1);
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            watch.onEvent(event -> {
                tries.incrementAndGet();
                tried.countDown();
                throw new IllegalStateException("on purpose, by a test");
            });
            watch.onEvent(notes);
            time.pass(ROUND);
            notes.next(Synced.class);
            assertTrue(tried.await(20, TimeUnit.SECONDS));
            building.set("1", 1);
            time.pass(ROUND);
            notes.next(Changed.class);
        }
        assertEquals(1, tries.get());
    }

    @Test
    void aSubscriberMayCloseTheWatchFromACallback() throws Exception {
        Watch watch = Watch.over(building.lamps(3)).start();
        BlockingQueue<WatchEvent> told = new LinkedBlockingQueue<>();
        CountDownLatch closed = new CountDownLatch(1);
        watch.onEvent(event -> {
            told.add(event);
            watch.close();
            closed.countDown();
        });
        time.pass(ROUND);
        assertTrue(closed.await(20, TimeUnit.SECONDS));
        time.pass(ROUND);
        assertEquals(1, told.size());
        assertEquals(0, time.waiting());
    }

    @Test
    void nothingIsToldAfterTheEnd() throws Exception {
        for (int i = 0; i < 200; i++) {
            Watch watch = Watch.over(building.lamps(20)).budget(1000).start();
            AtomicBoolean over = new AtomicBoolean();
            AtomicBoolean late = new AtomicBoolean();
            watch.onEvent(event -> {
                if (over.get()) {
                    late.set(true);
                }
            });
            time.pass(Duration.ofMillis(60));
            watch.close();
            over.set(true);
            time.pass(ROUND);
            assertFalse(late.get());
        }
    }

    @Test
    void aWatchThatIsClosedCompletesWhoComesLater() throws Exception {
        Watch watch = Watch.over(building.lamps(3)).start();
        watch.close();
        watch.close();
        HandSubscriber late = new HandSubscriber();
        watch.events().subscribe(late);
        late.subscription();
        assertEquals("complete", late.next());
    }

    @Test
    void aListenerThatWaitsForTheClosingThreadIsNotWaitedForLong() throws Exception {
        Watch watch = Watch.over(building.lamps(1)).start();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        watch.onEvent(event -> {
            entered.countDown();
            awaitQuietly(closed);
        });
        time.pass(ROUND);
        assertTrue(entered.await(20, TimeUnit.SECONDS));
        watch.close();
        closed.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
