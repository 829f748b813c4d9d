package io.github.thinknxkit.samples.soak.check;

import java.time.Duration;
import java.util.List;

/** Threads of the JDK's HTTP client, of which closed transports leave none. */
public final class LeftThreads {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LeftThreads() {}

    /** Waits until they have gone, when all transports are closed. */
    public static void check(Violations violations) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Thread> left = ofClients();
        for (Thread thread : left) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        left.stream()
                .filter(Thread::isAlive)
                .forEach(thread -> violations.add(thread.getName() + " is left of a transport that was closed"));
    }

    private static List<Thread> ofClients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("SelectorManager"))
                .toList();
    }
}
