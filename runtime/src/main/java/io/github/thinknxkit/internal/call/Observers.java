package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.Load;
import io.github.thinknxkit.internal.thread.Backlog;
import io.github.thinknxkit.internal.thread.Callbacks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells the log of attempts, and the connection's listener of attempts and calls, never on a thread that carries calls:
 * both are code of the caller's, which may be slow or fail.
 */
public final class Observers implements Gate.Width {

    private static final String LOGGER = "io.github.thinknxkit";

    private final String connection;
    private final Logger logger = System.getLogger(LOGGER);
    private final Optional<CallListener> listener;
    private final Callbacks callbacks;
    private final Backlog reports = new Backlog();

    public Observers(String connection, Optional<CallListener> listener, Callbacks callbacks) {
        this.connection = connection;
        this.listener = listener;
        this.callbacks = callbacks;
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
            reports.add(() -> log(report));
        }
        listener.ifPresent(taker -> reports.add(() -> tell(() -> taker.attempted(report))));
        callbacks.execute(reports::run);
    }

    /** {@return whether there is a listener that is told when calls have ended} */
    boolean areListened() {
        return listener.isPresent();
    }

    /** Reports a call that has ended. */
    void ended(CallReport report) {
        tellListener(taker -> taker.ended(report));
    }

    /** Says that the client is open. */
    void opened(Load load) {
        tellListener(taker -> taker.opened(connection, load));
    }

    private void tellListener(Consumer<CallListener> telling) {
        listener.ifPresent(taker -> {
            reports.add(() -> tell(() -> telling.accept(taker)));
            callbacks.execute(reports::run);
        });
    }

    @Override
    public void narrowed() {
        say(
                "the server refuses calls that overlap, so calls are sent one at a time",
                taker -> taker.oneAtATime(connection));
    }

    @Override
    public void widened() {
        say("calls may overlap again", taker -> taker.overlapping(connection));
    }

    private void say(String news, Consumer<CallListener> telling) {
        if (logger.isLoggable(Level.DEBUG)) {
            reports.add(() -> logger.log(Level.DEBUG, connection + ": " + news));
            callbacks.execute(reports::run);
        }
        tellListener(telling);
    }

    /**
     * Hands all reports to the caller's executor, if it does not have them already: for the end of a blocking call, on the
     * caller's thread.
     */
    public void handOver() {
        if (reports.areWaiting()) {
            callbacks.executeFromCaller(reports::run);
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

    private void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException | Error e) {
            logger.log(Level.WARNING, "the connection's listener failed", e);
        }
    }
}
