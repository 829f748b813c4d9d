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

    /** Makes the thread leave, if it is waiting. */
    synchronized void release() {
        if (thread != null) {
            released = true;
            thread.interrupt();
        }
    }

    synchronized boolean wasReleased() {
        return released;
    }

    synchronized void leave() {
        thread = null;
        if (released) {
            // Ours may have come after the wait had ended by itself.
            Thread.interrupted();
        }
    }
}
