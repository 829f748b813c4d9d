package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.report.Report;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets commands out until it is closed, and knows which are still under way. */
final class Gate {

    private boolean closed;
    private int underWay;

    /** Carries out a command; empty if the gate was closed before it began. */
    Optional<Report> pass(Supplier<Report> command) {
        if (!enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(command.get());
        } finally {
            leave();
        }
    }

    private synchronized boolean enter() {
        underWay += closed ? 0 : 1;
        return !closed;
    }

    private synchronized void leave() {
        underWay--;
        notifyAll();
    }

    /** Lets nothing out any more, and waits for what is under way; each call has a deadline of its own. */
    synchronized void close() throws InterruptedException {
        closed = true;
        while (underWay > 0) {
            wait();
        }
    }
}
