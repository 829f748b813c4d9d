package io.github.thinknxkit.matrix;

import io.github.thinknxkit.testing.Peer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The connections that neither end has ended. */
final class OpenConnections {

    private final Set<Peer> open = new LinkedHashSet<>();

    synchronized void add(Peer peer) {
        open.add(peer);
    }

    synchronized void remove(Peer peer) {
        open.remove(peer);
        notifyAll();
    }

    synchronized List<Peer> all() {
        return List.copyOf(open);
    }

    /** Waits until no more than so many are open; returns whether that came to be. */
    synchronized boolean awaitAtMost(int number, long seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long left = deadline - System.nanoTime();
        while (open.size() > number && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = deadline - System.nanoTime();
        }
        return open.size() <= number;
    }
}
