package io.github.thinknxkit.gateway.program;

import java.util.concurrent.CountDownLatch;

/** Waits until the process is asked to end, and keeps it from ending until all that was opened meanwhile is closed. */
final class Ending implements AutoCloseable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "thinknx-gateway-ending");
    private boolean isInterrupted;

    /** To be closed after all else: begins to listen. */
    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns when the process is asked to end, or the thread is interrupted. */
    void await() {
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
            closed.await();
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
