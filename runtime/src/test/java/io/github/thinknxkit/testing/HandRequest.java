package io.github.thinknxkit.testing;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A request whose sending a test sees, and which it answers by hand. */
public record HandRequest<A>(Supplier<? extends CompletableFuture<A>> sending, Effect effect) implements Request<A> {

    /** A command. */
    public static <A> HandRequest<A> command(Supplier<? extends CompletableFuture<A>> sending) {
        return new HandRequest<>(sending, Effect.ABSOLUTE);
    }

    /** A command that is answered at once. */
    public static <A> HandRequest<A> answered(A answer) {
        return command(() -> CompletableFuture.completedFuture(answer));
    }

    /** A command that fails at once. */
    public static <A> HandRequest<A> failed(Throwable failure) {
        return command(() -> CompletableFuture.failedFuture(failure));
    }

    @Override
    public A send() {
        return sending.get().join();
    }

    @Override
    public CompletableFuture<A> sendAsync() {
        return sending.get();
    }

    @Override
    public HandRequest<A> within(Duration deadline) {
        return this;
    }

    @Override
    public String wireForm() {
        return "power?guid=1&cmd=1";
    }
}
