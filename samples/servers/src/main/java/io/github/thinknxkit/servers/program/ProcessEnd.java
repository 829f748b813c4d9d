package io.github.thinknxkit.servers.program;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the process is asked to end, and keeps it from ending until all that was opened meanwhile is closed. */
public final class ProcessEnd implements AutoCloseable {

    /** By then whatever closes has closed; what hangs must not keep the process. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private boolean isInterrupted;

    /** To be closed after all else: begins to listen, by a thread of that name. */
    public ProcessEnd(String thread) {
        hook = new Thread(this::end, thread);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns when the process is asked to end, or the thread is interrupted. */
    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            // All else is to be closed first, and that would be cut short.
            isInterrupted = true;
        }
    }

    /** The process lives as long as this runs. */
    private void end() {
        asked.countDown();
        try {
            boolean unused = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and need not be kept any more.
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
