package io.github.thinknxkit.internal.thread;

import io.github.thinknxkit.internal.thread.Threads.Daemons;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs the caller's own code: on the executor that the caller has chosen, or else on a pool that has a thread for each
 * task, so that callbacks that wait for each other all go on.
 *
 * <p>The caller's executor is itself code of the caller's: it may run a task on the thread that hands it over, make that
 * thread wait, or refuse. So tasks are handed over by a thread of the pool, and one that is refused is run by it. An
 * executor that runs a task and then fails has it run twice.
 */
public final class Callbacks implements Executor {

    private final Executor pool;
    private final Optional<Executor> chosen;
    private final Set<Thread> known = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Callbacks(Optional<Executor> chosen) {
        this(Daemons.pool("thinknx-callback"), chosen);
    }

    private Callbacks(Executor pool, Optional<Executor> chosen) {
        this.pool = pool;
        this.chosen = chosen;
        // So that the only thread of an executor is known before a task of its own waits for a call on it.
        chosen.ifPresent(executor -> handOver(executor, () -> known.add(Thread.currentThread())));
    }

    /** {@return what runs tasks at once, on the thread that has them: for tests in a time of their own} */
    public static Callbacks atOnce() {
        return new Callbacks(Runnable::run, Optional.empty());
    }

    /** Runs a task; returns at once whatever the caller's executor does. */
    @Override
    public void execute(Runnable task) {
        Runnable noted = () -> run(task);
        pool.execute(chosen.isEmpty() ? noted : () -> handOver(chosen.get(), noted));
    }

    private void run(Runnable task) {
        known.add(Thread.currentThread());
        task.run();
    }

    /** Returns whether the current thread is known to run callbacks. */
    boolean isCallbackThread() {
        return known.contains(Thread.currentThread());
    }

    /** {@return what has a thread for each task, whatever the caller has chosen} */
    public Executor pool() {
        return pool;
    }

    private static void handOver(Executor executor, Runnable task) {
        try {
            executor.execute(task);
        } catch (RuntimeException | Error e) {
            // Shut down, full or out of order: whoever depends on the task must not wait for ever.
            task.run();
        }
    }

    /**
     * Runs a task that has been handed to the caller's executor when this returns. For a thread of the caller's only: it
     * may have to wait for the executor, but never for the task.
     */
    public void executeFromCaller(Runnable task) {
        Thread caller = Thread.currentThread();
        AtomicBoolean handing = new AtomicBoolean(true);
        handOver(chosen.orElse(pool), () -> {
            if (handing.get() && Thread.currentThread() == caller) {
                pool.execute(task);
            } else {
                run(task);
            }
        });
        handing.set(false);
    }
}
