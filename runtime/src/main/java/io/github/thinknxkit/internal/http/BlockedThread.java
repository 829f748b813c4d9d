package io.github.thinknxkit.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * A thread that waits inside the JDK's client, which only an interrupt makes it leave. An interrupt from here never
 * outlives the wait.
 */
final class BlockedThread {

    private @Nullable Thread thread;
    private boolean released;

    synchronized void enter() {
        thread = Thread.currentThread();
    }

    /** Makes the thread leave, if it is waiting and nobody else's interrupt makes it leave anyway. */
    synchronized void release() {
        if (thread != null && !thread.isInterrupted()) {
            released = true;
            thread.interrupt();
        }
    }

    /**
     * Ends the wait. One interrupt is ours if there was a release: it ended the wait, or came after the wait had ended by
     * itself and is taken back. Any other is somebody else's.
     *
     * @return whether that was, or is followed by, somebody else's interrupt
     */
    synchronized boolean leave(boolean woken) {
        thread = null;
        boolean pending = released && Thread.interrupted();
        return woken && (!released || pending);
    }
}
