package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.internal.thread.CallFuture;
import io.github.thinknxkit.plant.Batch.BatchResult;
import io.github.thinknxkit.plant.Batch.Job;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A job on its way to its result.
 *
 * <p>A sending thread and a stopping one may meet here at any moment. Whoever claims the call decides whether it is sent,
 * so that of what is called unsent nothing has been sent; and the first result counts, so that there is exactly one.
 */
final class BatchedCall<A, R> {

    private final Job<A, R> job;
    private final Runnable whenEnded;
    private final BooleanSupplier waitedFor;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final AtomicReference<@Nullable BatchResult<R>> result = new AtomicReference<>();
    private volatile Failures failures = Failures.BEFORE;
    private volatile @Nullable CompletableFuture<A> call;
    private volatile boolean unwanted;

    BatchedCall(Job<A, R> job, Runnable whenEnded, BooleanSupplier waitedFor) {
        this.job = job;
        this.whenEnded = whenEnded;
        this.waitedFor = waitedFor;
    }

    /** Makes and sends the request, unless it is withdrawn; tells {@code next} when it has ended, maybe before returning. */
    void send(Runnable next) {
        if (claimed.get()) {
            return;
        }
        try {
            Request<A> request = Objects.requireNonNull(job.request().get(), "null was given in place of a request");
            failures = Failures.of(request);
            if (claimed.compareAndSet(false, true)) {
                follow(Objects.requireNonNull(request.sendAsync(), "sendAsync() returned null"), next);
            }
        } catch (Throwable e) { // an error, too, is this device's and must not cost the others their results
            end(BatchResult.failed(failures.of(e)), next);
        }
    }

    private void follow(CompletableFuture<A> sent, Runnable next) {
        call = sent;
        if (sent instanceof CallFuture<A> future && waitedFor.getAsBoolean()) {
            // The waiting thread may be the one that the future's stages need.
            future.whenEndedRun((answer, failure) -> end(outcome(answer, failure), next));
        } else {
            CompletableFuture<A> unused = sent.whenComplete((answer, failure) -> end(outcome(answer, failure), next));
        }
        // Read after call is set: giveUp() either finds the call or is seen here.
        if (unwanted) {
            giveUp();
        }
    }

    private BatchResult<R> outcome(@Nullable A answer, @Nullable Throwable failure) {
        if (failure != null) {
            return BatchResult.failed(failures.of(failure));
        }
        try {
            return BatchResult.answered(
                    job.change().apply(Objects.requireNonNull(answer, "the request was answered with null")));
        } catch (Throwable e) { // as above
            return BatchResult.failed(failures.of(e));
        }
    }

    private void end(BatchResult<R> outcome, Runnable next) {
        if (result.compareAndSet(null, outcome)) {
            whenEnded.run();
            next.run();
        }
    }

    /** Keeps the request from being sent, if it has not been. */
    void withdraw() {
        if (claimed.compareAndSet(false, true)) {
            end(BatchResult.failed(failures.notSent()), () -> {});
        }
    }

    /** Ends a request that is under way. Afterwards there is a result. */
    void giveUp() {
        unwanted = true;
        CompletableFuture<A> sent = call;
        if (sent != null && !sent.cancel(true) && result.get() == null) {
            // It was answered at this moment, and the thread that took the answer may not have got further.
            CompletableFuture<A> unused =
                    sent.whenComplete((answer, failure) -> end(outcome(answer, failure), () -> {}));
        }
        end(BatchResult.failed(failures.givenUp(null)), () -> {});
    }

    /** Returns the result, which has to be there by now. */
    BatchResult<R> result() {
        return Objects.requireNonNull(result.get(), "no result yet");
    }

    /**
     * The failures of one request of a batch, as the caller of a single request would have met them.
     *
     * @param operation how they name the request
     * @param mayHaveRun whether the server may have carried it out if it is given up
     */
    private record Failures(String operation, boolean mayHaveRun) {

        /** The failures of a request that is not made yet. */
        static final Failures BEFORE = new Failures("batch", false);

        /** Returns the failures of a request. Its path is its name: it may be made by hand, and have no other. */
        static Failures of(Request<?> request) {
            String wireForm = request.wireForm();
            int query = wireForm.indexOf('?');
            return new Failures(query < 0 ? wireForm : wireForm.substring(0, query), request.effect() != Effect.READ);
        }

        /** Returns the failure of what ended with an exception or error. */
        RuntimeException of(Throwable thrown) {
            Throwable cause = CallFuture.bare(thrown);
            if (cause instanceof CancellationException) {
                return givenUp(cause);
            } else if (cause instanceof RuntimeException known) {
                return known;
            }
            return new IllegalStateException("the request failed in a way that it should not: " + cause, cause);
        }

        /** Returns the failure of a request that nobody waits for any more. */
        RuntimeException givenUp(@Nullable Throwable cause) {
            String consequence =
                    mayHaveRun ? "; the command may have been carried out, so read the device's state" : "";
            return interrupted("the call was given up before its answer" + consequence, mayHaveRun, cause);
        }

        /** Returns the failure of a request whose turn never came. */
        RuntimeException notSent() {
            return interrupted("nothing was sent to this device: all was stopped before its turn", false, null);
        }

        private CallInterruptedException interrupted(String message, boolean ran, @Nullable Throwable cause) {
            return new CallInterruptedException(message, new CallContext(operation, "", ""), ran, cause);
        }
    }
}
