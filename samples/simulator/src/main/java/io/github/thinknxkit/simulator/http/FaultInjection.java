package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Refusal;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import io.github.thinknxkit.simulator.http.Reply.Delivery;
import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What a fault does to a call: before it is executed, to its answer, and on the way back. */
record FaultInjection(Optional<Fault> fault, Timeline timeline, Runnable restart) {

    /** Executes a call, unless the fault comes first, and lets the fault at its reply. */
    CompletableFuture<Reply> around(Function<Shape, CompletableFuture<Reply>> execution) {
        Optional<Reply> instead = fault.flatMap(this::instead);
        return instead.isPresent() ? CompletableFuture.completedFuture(instead.get()) : after(execution.apply(shape()));
    }

    private Optional<Reply> instead(Fault fault) {
        if (fault instanceof Fault.Refuse refuse) {
            Reply reply = Reply.error(refuse.status(), refuse.message());
            return Optional.of(refuse.retryAfter().map(reply::retryAfter).orElse(reply));
        }
        if (fault instanceof Fault.Locked) {
            return Optional.of(Reply.error(Refusal.IMPOSSIBLE.status(), Refusal.IMPOSSIBLE.message()));
        }
        if (fault instanceof Fault.Restart) {
            restart.run();
            return Optional.of(Reply.nothing());
        }
        boolean dropped = fault instanceof Fault.Drop drop && drop.moment() == Moment.ON_ARRIVAL;
        return dropped ? Optional.of(Reply.nothing()) : Optional.empty();
    }

    private Shape shape() {
        return fault.isPresent() && fault.get() instanceof Fault.Reshape reshape ? reshape.shape() : Shape.DOCUMENTED;
    }

    private CompletableFuture<Reply> after(CompletableFuture<Reply> reply) {
        return fault.map(it -> after(it, reply)).orElse(reply);
    }

    private CompletableFuture<Reply> after(Fault cause, CompletableFuture<Reply> reply) {
        if (cause instanceof Fault.MissingFeedback) {
            return isRefused(reply) ? reply : new CompletableFuture<>();
        }
        if (cause instanceof Fault.Delay delay) {
            return reply.thenCompose(it -> later(delay.delay(), it));
        }
        return reply.thenApply(it -> changed(cause, it));
    }

    private CompletableFuture<Reply> later(Duration delay, Reply reply) {
        CompletableFuture<Reply> later = new CompletableFuture<>();
        timeline.after(delay, () -> later.complete(reply));
        return later;
    }

    /** What is not executed has no feedback to miss. */
    private static boolean isRefused(CompletableFuture<Reply> reply) {
        return reply.isDone() && reply.join().status() >= 400;
    }

    private static Reply changed(Fault cause, Reply reply) {
        if (cause instanceof Fault.Replace replace) {
            return reply.replaced(replace.status(), replace.contentType(), replace.body());
        }
        if (cause instanceof Fault.Drop drop) {
            return reply.delivered(drop.moment() == Moment.DURING_ANSWER ? Delivery.HALF : Delivery.NOTHING);
        }
        return reply;
    }
}
