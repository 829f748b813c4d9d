package io.github.thinknxkit.simulator.fault;

import io.github.thinknxkit.simulator.api.Reply;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What a fault can do with the call that it strikes.
 *
 * @param operation executes the call, and writes its answer in a shape
 * @param timeline the time that delays are measured in
 * @param restart restarts the software of all servers
 */
public record Execution(Function<Shape, CompletableFuture<Reply>> operation, Timeline timeline, Runnable restart) {

    /**
     * Executes the call.
     *
     * @return the documented answer, or an error
     */
    public CompletableFuture<Reply> run() {
        return operation.apply(Shape.DOCUMENTED);
    }

    CompletableFuture<Reply> later(Duration delay, Reply reply) {
        CompletableFuture<Reply> later = new CompletableFuture<>();
        timeline.after(delay, () -> later.complete(reply));
        return later;
    }
}
