package io.github.thinknxkit.gateway.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.testing.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallBucketsTest {

    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final Optional<Duration> NOW = Optional.empty();

    private final ManualTime time = new ManualTime(START);

    private static ApiKey key(String id, CallLimit limit) {
        return new ApiKey(
                id, "villa", "", Scope.everything(Right.READ), limit, START, Optional.empty(), Optional.empty());
    }

    @Test
    void letsABurstThroughAndThenTheRate() {
        CallBuckets buckets = new CallBuckets(time::now, server -> Optional.empty());
        ApiKey key = key("one", new CallLimit(2, 3));

        for (int i = 0; i < 3; i++) {
            assertEquals(NOW, buckets.take(key));
        }
        assertEquals(Optional.of(Duration.ofMillis(500)), buckets.take(key));
        time.pass(Duration.ofMillis(499));
        assertEquals(Optional.of(Duration.ofMillis(1)), buckets.take(key));
        time.pass(Duration.ofMillis(1));
        assertEquals(NOW, buckets.take(key));
        time.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertEquals(NOW, buckets.take(key));
        }
        assertTrue(buckets.take(key).isPresent());
    }

    @Test
    void limitsAllKeysOfAServerTogether() {
        CallBuckets buckets = new CallBuckets(time::now, server -> Optional.of(new CallLimit(1, 2)));
        ApiKey one = key("one", new CallLimit(10, 10));
        ApiKey other = key("other", new CallLimit(10, 10));

        assertEquals(NOW, buckets.take(one));
        assertEquals(NOW, buckets.take(other));
        assertEquals(Optional.of(Duration.ofSeconds(1)), buckets.take(one));
        assertEquals(Optional.of(Duration.ofSeconds(1)), buckets.take(other));
    }

    @Test
    void doesNotCountForTheServerWhatTheKeyMayNot() {
        CallBuckets buckets = new CallBuckets(time::now, server -> Optional.of(new CallLimit(0.001, 2)));
        ApiKey greedy = key("greedy", new CallLimit(0.001, 1));

        assertEquals(NOW, buckets.take(greedy));
        for (int i = 0; i < 10; i++) {
            assertTrue(buckets.take(greedy).isPresent());
        }
        assertEquals(NOW, buckets.take(key("other", new CallLimit(1, 1))));
    }

    @Test
    void standsAClockThatIsSetBack() {
        AtomicReference<Instant> clock = new AtomicReference<>(START.plus(Duration.ofHours(1)));
        CallBuckets buckets = new CallBuckets(clock::get, server -> Optional.empty());
        ApiKey key = key("one", new CallLimit(1, 1));
        assertEquals(NOW, buckets.take(key));

        clock.set(START);

        assertEquals(Optional.of(Duration.ofSeconds(1)), buckets.take(key));
        clock.set(START.plusSeconds(1));
        assertEquals(NOW, buckets.take(key));
    }

    @Test
    void countsCallsOfManyThreads() {
        CallBuckets buckets = new CallBuckets(time::now, server -> Optional.empty());
        ApiKey key = key("one", new CallLimit(1, 100));
        AtomicInteger made = new AtomicInteger();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> {
                            for (int call = 0; call < 50; call++) {
                                if (buckets.take(key).isEmpty()) {
                                    made.incrementAndGet();
                                }
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(100, made.get());
    }
}
