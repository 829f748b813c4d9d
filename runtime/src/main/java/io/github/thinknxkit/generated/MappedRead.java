package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.ReadRequest;
import io.github.thinknxkit.internal.poll.Polled;

/**
 * A read whose answer is put another way, such as the position of a blind that is counted from the other end.
 *
 * @param <A> the type of the answer
 */
public interface MappedRead<A> extends PolledRequest<A> {

    /** {@return the request that is sent} */
    ReadRequest<A> sent();

    /**
     * Returns an answer put the other way.
     *
     * @param answer the answer of the request that is sent
     * @return the answer as it is to be understood
     */
    A mapped(A answer);

    /**
     * Returns what is read.
     *
     * @throws IllegalArgumentException if the request that is sent was not generated
     */
    @Override
    @SuppressWarnings("exports") // for the runtime itself
    default Polled<A> polled() {
        if (sent() instanceof PolledRequest<A> polled) {
            return polled.polled().changed(this::mapped);
        }
        throw new IllegalArgumentException(
                "only requests of a generated client can be made again and again, not " + sent());
    }
}
