package io.github.thinknxkit.cli;

import java.util.Arrays;
import java.util.Objects;

/**
 * Ends the selector threads of Java's HTTP clients.
 *
 * <p>Up to Java 20 such a client cannot be closed. Its selector thread waits inside the operating system, and the virtual
 * machine waits 300 ms at its end for threads that do: more than all the rest of a call. An interrupted selector thread
 * ends at once.
 */
final class SelectorThreads {

    private static final long PATIENCE_MS = 100;

    private SelectorThreads() {}

    static void end() {
        Thread[] threads = new Thread[Thread.activeCount() + 16];
        Thread.enumerate(threads);
        Arrays.stream(threads)
                .filter(Objects::nonNull)
                .filter(thread -> thread.getName().startsWith("HttpClient-")
                        && thread.getName().endsWith("-SelectorManager"))
                .forEach(SelectorThreads::end);
    }

    private static void end(Thread selector) {
        selector.interrupt();
        try {
            selector.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
