package io.github.thinknxkit.internal.http;

import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Warns once if a transport is dropped without having been closed, and ends its threads: when the garbage collector finds that
 * it has been dropped.
 */
final class CloseReminder {

    private final State state = new State();
    private Cleaner.@Nullable Cleanable registration;

    /** Begins to watch, if it has not begun; nothing has to be closed before there is a thread. */
    synchronized void watch(HttpTransport transport, SelectorThread thread) {
        state.threads.add(thread);
        if (registration == null) {
            registration = Cleaner.create().register(transport, state);
        }
    }

    /** Ends watching: the transport is closed. */
    synchronized void closed() {
        state.closed = true;
        if (registration != null) {
            registration.clean();
        }
    }

    /** What is left of a transport: it must not refer to it. */
    private static final class State implements Runnable {

        private final Queue<SelectorThread> threads = new ConcurrentLinkedQueue<>();
        private volatile boolean closed;

        @Override
        public void run() {
            if (!closed) {
                threads.forEach(SelectorThread::end);
                System.getLogger("io.github.thinknxkit")
                        .log(
                                Level.WARNING,
                                "a client or its transport was dropped without close(), so it has kept threads and"
                                        + " connections until now; close it when it is no longer needed, for example with"
                                        + " try-with-resources");
            }
        }
    }
}
