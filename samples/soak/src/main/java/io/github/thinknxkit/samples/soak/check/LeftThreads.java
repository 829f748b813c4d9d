package io.github.thinknxkit.samples.soak.check;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Threads of the JDK's HTTP client, of which closed transports leave none. */
public final class LeftThreads {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Those of other clients in this process. */
    private final Set<Thread> others = Set.copyOf(ofClients());

    /** Knows who is there before the first transport is opened. */
    public LeftThreads() {}

    /** Waits until they have gone, when all transports are closed. */
    public void check(Violations violations) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Thread> left = left();
        for (Thread thread : left) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        left.stream()
                .filter(Thread::isAlive)
                .forEach(thread -> violations.add(thread.getName() + " is left of a transport that was closed"));
    }

    private List<Thread> left() {
        return ofClients().stream().filter(thread -> !others.contains(thread)).toList();
    }

    private static List<Thread> ofClients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("SelectorManager"))
                .toList();
    }
}
