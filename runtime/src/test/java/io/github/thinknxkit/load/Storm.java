package io.github.thinknxkit.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Threads that do something again and again, for a time. */
final class Storm {

    /** {@code CONTRIBUTING.md} says how to have it go on. */
    private static final Duration TIME = Duration.ofMillis(Long.getLong("thinknx.storm.millis", 200));

    private static final long PATIENCE_SECONDS = 30;

    private final Chance chance;
    private final ThreadFactory threads;

    Storm(Chance chance, ThreadFactory threads) {
        this.chance = chance;
        this.threads = threads;
    }

    /** What a thread does. */
    @FunctionalInterface
    interface Habit {

        /** Does it once. */
        void act(SplittableRandom chance) throws Exception;
    }

    /** Has so many threads do one thing and one thread do another, and waits for them. */
    void rage(int many, Habit habit, Habit other) throws Exception {
        long end = System.nanoTime() + TIME.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(many + 1, threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                futures.add(start(pool, habit, end));
            }
            futures.add(start(pool, other, end));
            for (Future<?> future : futures) {
                future.get(TIME.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Has so many threads do something, and waits for them. */
    void rage(int many, Habit habit) throws Exception {
        rage(many - 1, habit, habit);
    }

    private Future<?> start(ExecutorService pool, Habit habit, long end) {
        SplittableRandom own = chance.next();
        return pool.submit(() -> {
            while (end - System.nanoTime() > 0) {
                habit.act(own);
            }
            return null;
        });
    }
}
