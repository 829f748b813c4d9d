package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.hook.Receiver.Got;
import io.github.thinknxkit.gateway.hook.Receiver.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gateways that are killed at random moments, as {@code kill -9} does, in the middle of messages that were taken and not confirmed: in
 * the end the receiver knows what is true, and what it was told twice it can tell by the id. More often by
 * {@code -DargLine=-Dthinknx.hooks.kills=50}.
 */
@Tag("once")
@Timeout(600)
class SurvivalTest {

    private static final long LONGEST_LIFE_MILLIS = 200;

    @TempDir
    private Path folder;

    private final Random chance = new Random(Integer.getInteger("thinknx.hooks.seed", 7));
    private final AtomicReference<CountDownLatch> life = new AtomicReference<>(new CountDownLatch(1));

    @Test
    void nothingIsLost() throws Exception {
        int kills = Integer.getInteger("thinknx.hooks.kills", 5);
        try (Receiver receiver = new Receiver()) {
            for (int i = 0; i < kills; i++) {
                life.set(new CountDownLatch(1));
                receiver.answer(this::oftenNone);
                runAndKill(receiver, i);
                life.get().countDown();
            }
            receiver.answer(message -> Reply.of(204));
            Process last = start(receiver);
            try {
                Deadline.await(
                        "each lamp's last level is told", () -> known(receiver).equals(expected()));
            } finally {
                last.destroyForcibly();
            }
            assertTrue(receiver.all().size() > kills, () -> receiver.all().toString());
        }
    }

    /** Every tenth message is taken and not confirmed as long as its sender lives. */
    private Reply oftenNone(Got message) {
        boolean isConfirmed;
        synchronized (chance) {
            isConfirmed = message.isChallenge() || chance.nextInt(10) > 0;
        }
        if (!isConfirmed) {
            await(life.get());
        }
        return Reply.of(204);
    }

    private static void await(CountDownLatch end) {
        try {
            assertTrue(end.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runAndKill(Receiver receiver, int seed) throws Exception {
        int before = receiver.taken();
        Process process = start(receiver, Integer.toString(seed));
        try {
            Deadline.await("it tells something", () -> receiver.taken() > before);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextLong(LONGEST_LIFE_MILLIS)));
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }

    private Process start(Receiver receiver, String... seed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledHooks.class.getName(),
                folder.toString(),
                receiver.url()));
        command.addAll(List.of(seed));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static Map<String, String> expected() {
        Map<String, String> levels = new HashMap<>();
        for (int lamp = 0; lamp < KilledHooks.LAMPS; lamp++) {
            levels.put("lamp" + lamp, Integer.toString(KilledHooks.lastLevel(lamp)));
        }
        return levels;
    }

    /** What a receiver knows that takes each id once, as the convention says. */
    private static Map<String, String> known(Receiver receiver) {
        Set<String> ids = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        Map<String, String> byId = new HashMap<>();
        for (Got message : receiver.all()) {
            String value = message.field("guid") + " " + message.field("value");
            assertEquals(value, byId.getOrDefault(message.id(), value), "an id stands for one thing");
            byId.put(message.id(), value);
            if (!message.isChallenge() && ids.add(message.id())) {
                values.put(message.field("guid"), message.field("value"));
            }
        }
        return values;
    }
}
