package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at once: each count is used once for each nonce, and none is left out. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NonceCountTest {

    private static final int THREADS = 16;
    private static final int CALLS = 500;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Client client = Client.usual();
    private final Map<String, Set<Integer>> counts = new ConcurrentHashMap<>();
    private final AtomicInteger nonces = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private void inAllThreads(Runnable calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                start.await();
                calls.run();
                return null;
            }));
        }
        start.countDown();
        for (Future<?> future : running) {
            future.get();
        }
    }

    private String newChallenge() {
        return "Digest realm=\"r\", qop=\"auth\", stale=true, nonce=\"n" + nonces.incrementAndGet() + '"';
    }

    private int count(AuthorizationText field) {
        int count = Integer.parseInt(field.raw("nc"), 16);
        assertTrue(
                counts.computeIfAbsent(field.raw("nonce"), nonce -> ConcurrentHashMap.newKeySet())
                        .add(count),
                () -> "used twice: " + count);
        return count;
    }

    private void checkNoneIsLeftOut() {
        counts.forEach((nonce, used) -> {
            for (int count = 1; count <= used.size(); count++) {
                assertTrue(used.contains(count), "left out: " + count + " of " + nonce);
            }
        });
    }

    @Test
    void allCallsShareOneNonce() throws Exception {
        count(client.learn(newChallenge()));

        inAllThreads(() -> {
            for (int i = 0; i < CALLS; i++) {
                CallAuthentication call = client.begin();
                count(Client.authorization(call));
                Client.accepted(call);
            }
        });

        assertEquals(
                Map.of("n1", THREADS * CALLS + 1), Map.of("n1", counts.get("n1").size()));
        checkNoneIsLeftOut();
    }

    /** A server whose nonces are good for 50 requests each, and that is cold at the start. */
    @Test
    void noncesMayChangeUnderway() throws Exception {
        AtomicInteger longest = new AtomicInteger();
        inAllThreads(() -> {
            for (int i = 0; i < CALLS; i++) {
                int sends = 1;
                CallAuthentication call = client.begin();
                for (; !isAccepted(call); sends++) {
                    assertTrue(call.refused(Fields.challenges(newChallenge()), true) instanceof Refusal.SendAgain);
                }
                Client.accepted(call);
                longest.accumulateAndGet(sends, Math::max);
            }
        });

        assertEquals(2, longest.get(), "no call is refused twice");
        checkNoneIsLeftOut();
    }

    private boolean isAccepted(CallAuthentication call) {
        String field = call.authorization("GET", "/x", Client.NO_BODY);
        return field != null && count(AuthorizationText.parse(field)) <= 50;
    }

    /** Servers that take counts in order only refuse the late ones, some without a word of stale. */
    @Test
    void noCallIsLostToAServerThatWantsCountsInOrder() throws Exception {
        Map<String, AtomicInteger> newest = new ConcurrentHashMap<>();
        inAllThreads(() -> {
            for (int i = 0; i < CALLS; i++) {
                CallAuthentication call = client.begin();
                while (!isInOrder(call, newest)) {
                    String challenge = newChallenge().replace(", stale=true", "");
                    assertTrue(
                            call.refused(Fields.challenges(challenge), true) instanceof Refusal.SendAgain,
                            "a call was lost");
                }
                Client.accepted(call);
            }
        });
        checkNoneIsLeftOut();
    }

    private boolean isInOrder(CallAuthentication call, Map<String, AtomicInteger> newest) {
        String text = call.authorization("GET", "/x", Client.NO_BODY);
        if (text == null) {
            return false;
        }
        AuthorizationText field = AuthorizationText.parse(text);
        int count = count(field);
        return newest.computeIfAbsent(field.raw("nonce"), nonce -> new AtomicInteger())
                        .getAndAccumulate(count, Math::max)
                < count;
    }
}
