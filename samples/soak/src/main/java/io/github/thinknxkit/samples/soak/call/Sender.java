package io.github.thinknxkit.samples.soak.call;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.samples.soak.check.Deadlines;
import io.github.thinknxkit.samples.soak.check.Ledger.Told;
import io.github.thinknxkit.samples.soak.check.Refusals;
import io.github.thinknxkit.samples.soak.check.Violations;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes calls, waiting or not, gives some of them up, and notes what it was told. Safe for use by many threads. */
public final class Sender {

    private static final int MOST_IN_FLIGHT = 64;

    private final Duration longest;
    private final Deadlines deadlines;
    private final Refusals refusals;
    private final Violations violations;
    private final Tally tally;
    private final Semaphore permits = new Semaphore(MOST_IN_FLIGHT);

    /**
     * Sends nothing yet.
     *
     * @param longest how long a call may take; some get less
     * @param deadlines where calls are entered while they are under way
     * @param refusals where calls are entered whose credentials were refused
     * @param violations where is told what no call should end with
     * @param tally counts how calls end
     */
    public Sender(Duration longest, Deadlines deadlines, Refusals refusals, Violations violations, Tally tally) {
        this.longest = longest;
        this.deadlines = deadlines;
        this.refusals = refusals;
        this.violations = violations;
        this.tally = tally;
    }

    /** Makes a call; one that does not wait may be under way when this returns. */
    public void send(Task<?> task, SplittableRandom random) throws InterruptedException {
        Duration limit = random.nextInt(5) == 0 ? Duration.ofMillis(10 + random.nextInt(500)) : longest;
        if (random.nextBoolean()) {
            sendAndWait(task, limit);
        } else {
            permits.acquire();
            sendAsync(task, limit, random);
        }
    }

    private <A> void sendAndWait(Task<A> task, Duration limit) {
        Deadlines.Running running = deadlines.begin(task.name(), limit);
        long start = System.nanoTime();
        try {
            answered(task, task.request().within(limit).send(), start);
        } catch (RuntimeException e) {
            failed(task, e, start);
        } finally {
            running.end();
        }
    }

    private <A> void sendAsync(Task<A> task, Duration limit, SplittableRandom random) {
        Deadlines.Running running = deadlines.begin(task.name(), limit);
        long start = System.nanoTime();
        CompletableFuture<A> future = begin(task.request().within(limit));
        CompletableFuture<A> unused = future.whenComplete((answer, failure) -> {
            ended(task, answer, failure, start);
            running.end();
            permits.release();
        });
        giveUp(future, random);
    }

    /** A client that is closed throws at once. */
    private static <A> CompletableFuture<A> begin(Request<A> request) {
        try {
            return request.sendAsync();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Every tenth call is cancelled, before it is sent, on its way or after its end; others get a time limit from outside. */
    private static void giveUp(CompletableFuture<?> future, SplittableRandom random) {
        switch (random.nextInt(20)) {
            case 0 -> future.cancel(true);
            case 1 ->
                CompletableFuture.delayedExecutor(random.nextInt(20_000), TimeUnit.MICROSECONDS)
                        .execute(() -> future.cancel(true));
            case 2 -> {
                CompletableFuture<?> unused = future.orTimeout(1 + random.nextInt(20), TimeUnit.MILLISECONDS);
            }
            default -> {
                // its deadline is enough
            }
        }
    }

    private <A> void ended(Task<A> task, @Nullable A answer, @Nullable Throwable failure, long start) {
        if (answer != null) {
            answered(task, answer, start);
        } else if (failure != null) {
            failed(task, failure instanceof CompletionException ? failure.getCause() : failure, start);
        } else {
            violations.add(task.name() + " ended without an answer and without a failure");
        }
    }

    private <A> void answered(Task<A> task, A answer, long start) {
        tally.answered();
        task.order().ifPresent(order -> order.told(Told.DONE));
        task.check().look(answer, start, System.nanoTime());
    }

    private void failed(Task<?> task, @Nullable Throwable failure, long start) {
        if (failure instanceof AuthenticationException) {
            Instant end = Instant.now();
            refusals.refused(task.name() + " failed with " + failure, end.minusNanos(System.nanoTime() - start), end);
        } else if (failure == null || !isExpected(failure)) {
            violations.add(task.name() + " failed with " + failure);
        }
        if (failure != null) {
            tally.failed(failure);
            task.order().ifPresent(order -> order.told(told(failure)));
        }
    }

    private static Told told(Throwable failure) {
        if (failure instanceof ThinknxException error) {
            return error.mayHaveRun() ? Told.PERHAPS : Told.NOT_DONE;
        }
        return isClosed(failure) ? Told.NOT_DONE : Told.PERHAPS;
    }

    /** The devices exist and the arguments are in range, whatever else goes wrong. */
    private static boolean isExpected(Throwable failure) {
        if (failure instanceof ThinknxException) {
            return !(failure instanceof NotFoundException || failure instanceof InvalidArgumentException);
        }
        return failure instanceof CancellationException || failure instanceof TimeoutException || isClosed(failure);
    }

    private static boolean isClosed(Throwable failure) {
        return failure instanceof IllegalStateException
                && String.valueOf(failure.getMessage()).contains("is closed");
    }
}
