package io.github.thinknxkit.internal.observe;

import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Tells the log and the connection's listener of attempts, never on a thread that carries calls: both are code of the
 * caller's, which may be slow or fail.
 */
public final class Observers {

    private static final String LOGGER = "io.github.thinknxkit";

    private final Logger logger = System.getLogger(LOGGER);
    private final Optional<CallListener> listener;
    private final Executor reports;

    /**
     * Creates observers.
     *
     * @param listener the connection's listener
     * @param callbacks where the caller's own code may run
     */
    public Observers(Optional<CallListener> listener, Executor callbacks) {
        this.listener = listener;
        this.reports = new SerialExecutor(callbacks);
    }

    /**
     * Reports an attempt.
     *
     * @param attempt makes the report; asked only if anyone wants it
     */
    public void report(Supplier<Attempt> attempt) {
        boolean logged = logger.isLoggable(Level.DEBUG);
        if (!logged && listener.isEmpty()) {
            return;
        }
        Attempt report = attempt.get();
        if (logged) {
            send(() -> log(report));
        }
        listener.ifPresent(taker -> send(() -> tell(taker, report)));
    }

    private void send(Runnable task) {
        try {
            reports.execute(task);
        } catch (RuntimeException e) {
            // The caller's executor is shut down or full: a lost report is better than a lost call.
            logger.log(Level.WARNING, "a report of an attempt was lost: the callback executor refused it", e);
        }
    }

    private void log(Attempt attempt) {
        String status = attempt.status().isPresent() ? " " + attempt.status().getAsInt() : "";
        logger.log(
                Level.DEBUG,
                attempt.connection() + ": " + attempt.operation() + " attempt " + attempt.number() + " "
                        + attempt.outcome() + status + " after "
                        + attempt.duration().toMillis() + " ms");
    }

    private void tell(CallListener taker, Attempt attempt) {
        try {
            taker.attempted(attempt);
        } catch (RuntimeException | Error e) {
            logger.log(Level.WARNING, "the connection's listener failed", e);
        }
    }
}
