package io.github.thinknxkit.samples.soak.call;

import io.github.thinknxkit.samples.soak.check.Deadlines;
import io.github.thinknxkit.samples.soak.check.Violations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What goes on side by side in a round, each on a thread of its own, until the round ends. */
public final class Habits {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ExecutorService threads = Executors.newCachedThreadPool(Habits::daemon);
    private final List<Future<?>> begun = new ArrayList<>();
    private final long end;
    private final SplittableRandom random;
    private final Deadlines deadlines;
    private final Violations violations;

    /** What somebody does again and again. */
    @FunctionalInterface
    public interface Habit {

        /** Does it once. */
        void act(SplittableRandom random) throws InterruptedException;
    }

    /**
     * Begins a round.
     *
     * @param time how long the round is
     * @param random what the chances of all come from
     * @param deadlines the calls that are under way
     * @param violations where is told what does not end, or fails
     */
    public Habits(Duration time, SplittableRandom random, Deadlines deadlines, Violations violations) {
        this.end = System.nanoTime() + time.toNanos();
        this.random = random;
        this.deadlines = deadlines;
        this.violations = violations;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "soak-caller");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins what somebody does, with pauses of about so many nanoseconds. */
    public void begin(long pause, Habit habit) {
        SplittableRandom own = random.split();
        begun.add(threads.submit(() -> {
            while (end - System.nanoTime() > 0) {
                LockSupport.parkNanos(own.nextLong(2 * pause + 1));
                habit.act(own);
            }
            return null;
        }));
    }

    /**
     * Waits until all have ended, and all calls; those that do not are violations.
     *
     * @param longest how long a call may take
     */
    public void awaitEnd(Duration longest) throws InterruptedException {
        threads.shutdown();
        long patience = end + longest.plusMinutes(1).toNanos();
        while (!haveEnded() && patience - System.nanoTime() > 0) {
            deadlines.check();
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        if (!haveEnded()) {
            violations.add("calls, or threads that make them, have not ended a minute after their round");
        }
        for (Future<?> habit : begun) {
            check(habit);
        }
    }

    private boolean haveEnded() {
        return begun.stream().allMatch(Future::isDone) && deadlines.allEnded();
    }

    private void check(Future<?> habit) throws InterruptedException {
        try {
            if (habit.isDone()) {
                habit.get();
            }
        } catch (ExecutionException e) {
            violations.add("a thread that makes calls failed with " + e.getCause());
        }
    }
}
