package io.github.thinknxkit.load;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Where the schedules of a storm come from, so that one that has failed can be tried again. */
final class Chance {

    /** {@code CONTRIBUTING.md} says how to set it. */
    static final long SEED = Long.getLong("thinknx.storm.seed", 12);

    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final SplittableRandom source = new SplittableRandom(SEED);

    /** Returns chances for one more thread. */
    synchronized SplittableRandom next() {
        return source.split();
    }

    /** Goes on at once, after the others, or some time later. */
    static void pause(SplittableRandom chance) {
        switch (chance.nextInt(4)) {
            case 0 -> {
                // at once
            }
            case 1 -> Thread.onSpinWait();
            default -> LockSupport.parkNanos(chance.nextLong(LONGEST_PAUSE));
        }
    }
}
