package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.process.OutputException;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Reports;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.text.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Runs the commands of a batch and prints their results in the order of the input: while one thread reads and others send, this
 * one prints each result as soon as all before it are printed.
 *
 * <p>Once a result cannot be printed nothing more is sent. Without {@code --parallel} each command waits until the result
 * before it is printed, so that none goes out unseen.
 */
public final class BatchRun {

    /** How far reading may be ahead of printing where commands run in parallel. */
    private static final int AHEAD = 1024;

    private final Function<PlannedCall, Report> send;
    private final BatchPrinter printer;
    private final Gate gate = new Gate();
    private final BlockingQueue<Next> queue = new LinkedBlockingQueue<>();

    private sealed interface Next {}

    /** A command whose report comes, empty if it was not sent. */
    private record Pending(int line, CompletableFuture<Optional<Report>> report) implements Next {}

    /** The end of the input, and why it is one if it is not its own. */
    private record End(Optional<RuntimeException> failure) implements Next {}

    /**
     * Prepares a run.
     *
     * @param send sends a call and tells what came of it; used by several threads
     * @param reports prints results
     * @param process the process
     */
    public BatchRun(Function<PlannedCall, Report> send, Reports reports, ProcessContext process) {
        this.send = send;
        printer = new BatchPrinter(reports, new Progress(process));
    }

    /**
     * Runs all commands.
     *
     * @param in where they come from, one in a line
     * @param planner understands the lines
     * @param width how many may be under way at a time
     * @return what came of them
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the input cannot be read
     * @throws OutputException if the results cannot be printed; says what was sent all the same
     * @throws InterruptedException if this thread is interrupted
     */
    public Outcome run(TextInput in, LinePlanner planner, int width) throws InterruptedException {
        BatchInput input = new BatchInput(in, planner);
        Semaphore window = new Semaphore(width == 1 ? 1 : AHEAD);
        try (Lanes lanes = new Lanes(width)) {
            onItsOwnThread(() -> read(input, lanes, window));
            printAll(window);
        } finally {
            printer.clear();
            gate.close();
        }
        return printer.outcome();
    }

    /** A daemon: it may wait for the next line of a pipe for ever, when nobody wants to have it any more. */
    private static void onItsOwnThread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-batch-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BatchInput input, Lanes lanes, Semaphore window) {
        try {
            window.acquire();
            for (Optional<BatchLine> line = input.next(); line.isPresent(); line = input.next()) {
                BatchLine next = line.get();
                queue.add(new Pending(next.number(), lanes.run(next.lane(), () -> gate.pass(() -> next.run(send)))));
                window.acquire();
            }
            queue.add(new End(Optional.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            queue.add(new End(Optional.of(e)));
        }
    }

    private void printAll(Semaphore window) throws InterruptedException {
        Next next = queue.take();
        while (next instanceof Pending pending) {
            Report report = pending.report().join().orElseThrow();
            try {
                printer.print(pending.line(), report);
            } catch (OutputException e) {
                throw stopped(e, pending);
            }
            window.release();
            next = queue.take();
        }
        if (next instanceof End end && end.failure().isPresent()) {
            throw end.failure().get();
        }
    }

    /** Accounts for what went out and is not printed: the command whose result could not be, and those under way. */
    private OutputException stopped(OutputException failure, Pending first) throws InterruptedException {
        gate.close();
        List<String> unseen = new ArrayList<>();
        for (Next next = first; next instanceof Pending pending; next = queue.poll()) {
            int line = pending.line();
            pending.report()
                    .join()
                    .ifPresent(report -> unseen.add(line + (report.status() == 0 ? " (done)" : " (failed)")));
        }
        return failure.after("the batch was stopped after " + printer.outcome().summary()
                + (unseen.size() == 1 ? "; the result of line " : "; the results of lines ")
                + String.join(", ", unseen) + " could not be printed");
    }
}
