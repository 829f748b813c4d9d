package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.call.PlannedCall;
import io.github.thinknxkit.cli.report.OutputException;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Reports;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Runs the commands of a batch and prints their results in the order of the input: while commands are read and sent by
 * some threads, one prints each result as soon as all before it are printed.
 */
public final class BatchRun {

    /** How far reading may be ahead of printing. */
    private static final int AHEAD = 1024;

    private final Function<PlannedCall, Report> send;
    private final Progress progress;
    private final BatchPrinter printer;
    private final BlockingQueue<Optional<Pending>> queue = new ArrayBlockingQueue<>(AHEAD);

    private record Pending(int line, CompletableFuture<Report> report) {}

    /**
     * Prepares a run.
     *
     * @param send sends a call and tells what came of it; used by several threads
     * @param reports prints results
     * @param around the process
     */
    public BatchRun(Function<PlannedCall, Report> send, Reports reports, Surroundings around) {
        this.send = send;
        progress = new Progress(around);
        printer = new BatchPrinter(reports, progress, around.out());
    }

    /**
     * Runs all commands.
     *
     * @param in where they come from, one in a line
     * @param planner understands the lines
     * @param width how many may be under way at a time
     * @return the exit status: that of the first command that failed, or 0
     * @throws io.github.thinknxkit.cli.call.UsageException if the input cannot be read
     * @throws InterruptedException if this thread is interrupted
     */
    public int run(InputStream in, LinePlanner planner, int width) throws InterruptedException {
        run(new BatchInput(in, planner), width);
        progress.clear();
        if (printer.failed()) {
            throw new OutputException("standard output is closed; the batch was stopped after " + printer.summary());
        }
        return printer.status();
    }

    private void run(BatchInput input, int width) throws InterruptedException {
        CompletableFuture<Void> printed = CompletableFuture.runAsync(this::printAll, BatchRun::onItsOwnThread);
        try (Lanes lanes = new Lanes(width)) {
            try {
                read(input, lanes);
            } finally {
                queue.put(Optional.empty());
                printed.join();
            }
        }
    }

    private static void onItsOwnThread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-batch-printer");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BatchInput input, Lanes lanes) throws InterruptedException {
        for (Optional<BatchLine> line = input.next(); line.isPresent(); line = input.next()) {
            BatchLine next = line.get();
            queue.put(Optional.of(new Pending(next.number(), lanes.run(next.lane(), () -> next.run(send)))));
            if (printer.failed()) {
                return;
            }
        }
    }

    private void printAll() {
        try {
            for (Optional<Pending> next = queue.take(); next.isPresent(); next = queue.take()) {
                printer.print(next.get().line(), next.get().report().join());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
