package io.github.thinknxkit.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A run that goes on while a test looks at what it prints. */
public final class Running implements AutoCloseable {

    private static final int DEADLINE_SECONDS = 30;

    private final Trial trial;
    private final Printed out = new Printed();
    private final Printed err = new Printed();
    private final CompletableFuture<Integer> status;

    private Running(Trial trial, String... words) {
        this.trial = trial;
        status = CompletableFuture.supplyAsync(() -> trial.run(out, err, words), work -> {
            Thread thread = new Thread(work, "run");
            thread.setDaemon(true);
            thread.start();
        });
    }

    public static Running start(Trial trial, String... words) {
        return new Running(trial, words);
    }

    /** What a stream has been given. */
    private static final class Printed extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            bytes.write(b);
            notifyAll();
        }

        @Override
        public synchronized void write(byte[] b, int start, int length) {
            bytes.write(b, start, length);
            notifyAll();
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        synchronized String await(Predicate<String> wanted) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
            while (!wanted.test(text())) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("not printed in time; printed: " + text());
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return text();
        }
    }

    /** Waits until standard output has some text. */
    public void awaitOut(String text) throws InterruptedException {
        out.await(printed -> printed.contains(text));
    }

    /** Waits until standard error has some text. */
    public void awaitErr(String text) throws InterruptedException {
        err.await(printed -> printed.contains(text));
    }

    /** Waits for a whole line of standard output with some text in it, and returns it. */
    public String line(String part) throws InterruptedException {
        Predicate<String> wanted = line -> line.contains(part);
        String printed = out.await(text -> lines(text).stream().anyMatch(wanted));
        return lines(printed).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static List<String> lines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    public String out() {
        return out.text();
    }

    public String err() {
        return err.text();
    }

    /** Waits for the end of the run, and returns its status. */
    public int status() throws Exception {
        return status.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }

    /** Interrupts the run, as Ctrl-C does. */
    public void interrupt() {
        trial.ending().run();
    }

    @Override
    public void close() {
        if (!status.isDone()) {
            interrupt();
        }
        int ended =
                status.completeOnTimeout(-1, DEADLINE_SECONDS, TimeUnit.SECONDS).join();
        if (ended < 0) {
            throw new AssertionError("the run does not end; printed: " + out());
        }
    }
}
