package io.github.thinknxkit.generated;

import io.github.thinknxkit.internal.poll.Polled;
import java.util.function.UnaryOperator;

/**
 * What generated reads have in common that are their own calls.
 *
 * @param <A> the type of the answer
 */
public interface ReadCall<A> extends CallRequest<A>, PolledRequest<A> {

    @Override
    @SuppressWarnings("exports") // for the runtime itself
    default Polled<A> polled() {
        return new Polled<>(caller(), this, UnaryOperator.identity());
    }
}
