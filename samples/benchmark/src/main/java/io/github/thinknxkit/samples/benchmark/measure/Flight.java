package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.samples.benchmark.contestant.Contestant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps a number of calls in flight. */
final class Flight {

    private static final int LONGEST_SECONDS = 30;

    private final int size;
    private final Semaphore free;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Flight(int size) {
        this.size = size;
        this.free = new Semaphore(size);
    }

    /** Calls as soon as there is room for one more. */
    void call(Contestant<?> contestant) {
        acquire(1);
        contestant.callAsync().whenComplete((answer, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
            free.release();
        });
    }

    /** Waits until none is in flight. */
    void land() {
        acquire(size);
        free.release(size);
    }

    private void acquire(int calls) {
        try {
            if (!free.tryAcquire(calls, LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no answer for " + LONGEST_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a call failed", failed);
        }
    }
}
