package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.ReadRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.internal.poll.Awaiting;
import io.github.thinknxkit.internal.poll.Polled;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What generated reads have in common: they can be made again and again.
 *
 * @param <A> the type of the answer
 */
public interface PolledRequest<A> extends ReadRequest<A> {

    /** {@return what is read} */
    @SuppressWarnings("exports") // for the runtime itself
    Polled<A> polled();

    @Override
    default A await(Predicate<? super A> condition, Duration timeout) {
        return Awaiting.join(polled(), awaitAsync(condition, timeout));
    }

    @Override
    default CompletableFuture<A> awaitAsync(Predicate<? super A> condition, Duration timeout) {
        return Awaiting.state(polled(), condition, Objects.requireNonNull(timeout, "timeout"));
    }

    @Override
    default A confirm(Request<?> command, Predicate<? super A> condition, Duration timeout) {
        return Awaiting.join(polled(), confirmAsync(command, condition, timeout));
    }

    @Override
    default CompletableFuture<A> confirmAsync(Request<?> command, Predicate<? super A> condition, Duration timeout) {
        return Awaiting.confirmation(
                polled(),
                Objects.requireNonNull(command, "command"),
                condition,
                Objects.requireNonNull(timeout, "timeout"));
    }
}
