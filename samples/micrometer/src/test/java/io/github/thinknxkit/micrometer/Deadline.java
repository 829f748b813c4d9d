package io.github.thinknxkit.micrometer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** For what comes a little later: asks again until it is there, or it is too late. */
public final class Deadline {

    private static final long SECONDS = 60;
    private static final long PAUSE_MILLIS = 20;

    private Deadline() {}

    /** A condition, which may fail for the moment. */
    @FunctionalInterface
    public interface Condition {

        boolean isMet() throws Exception;
    }

    /** Waits for a condition. */
    public static void await(Condition condition, Supplier<String> otherwise) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.isMet()) {
            assertTrue(System.nanoTime() < deadline, otherwise);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }
}
