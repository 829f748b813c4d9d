package io.github.thinknxkit.caller;

import io.github.thinknxkit.error.ThinknxException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends calls to one server. Generated clients stand on one; tests may put a fake in its place.
 *
 * <p>Implementations are safe for use by many threads.
 */
public interface Caller extends AutoCloseable {

    /**
     * Tells which API the calls will be of. A client says so once, when it is put over this caller. Does nothing by default.
     *
     * @param api the facts of the API, such as what its error texts mean
     */
    default void serves(Api api) {}

    /**
     * Sends a call and waits for its answer.
     *
     * @param call the call
     * @param <A> the type of the answer
     * @return the typed answer
     * @throws ThinknxException if the call fails
     */
    <A> A call(Call<A> call);

    /**
     * Sends a call without waiting.
     *
     * @param call the call
     * @param <A> the type of the answer
     * @return a future of the typed answer
     */
    <A> CompletableFuture<A> callAsync(Call<A> call);

    /**
     * Returns what would be sent for a call, without what proves who the client is. Nothing is sent.
     *
     * @param call the call
     * @return what {@code Attempt.request()} tells of it; from a caller that does not say otherwise, operation and target
     */
    default String preview(Call<?> call) {
        return (call.operation().name() + " " + call.target()).strip();
    }

    /** Ends the calls in flight and releases what the caller holds. Does nothing if it is closed already. */
    @Override
    void close();
}
