package io.github.thinknxkit.call;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.error.ThinknxException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A call that is ready to be sent.
 *
 * <p>A request is a value: it can be kept, compared, logged and sent again. It holds no connection state and no secret.
 *
 * @param <A> the type of the answer
 */
public interface Request<A> {

    /**
     * Sends the request and waits for the answer.
     *
     * @return the server's answer
     * @throws ThinknxException if the call fails; its subclass says how
     */
    A send();

    /**
     * Sends the request without waiting.
     *
     * <p>Cancelling the future stops the exchange and closes its connection; a command that had been written by then may
     * still be carried out. Stages that depend on the future run on the transport's callback executor and may do
     * anything, such as send and wait: no call is held up by them.
     *
     * @return a future of the server's answer, failing with a {@link ThinknxException}
     */
    CompletableFuture<A> sendAsync();

    /**
     * Returns this request with a deadline of its own.
     *
     * @param deadline how long the whole call may take, retries and the answer's body included; more than zero
     * @return a request that differs in the deadline only
     */
    @CheckReturnValue
    Request<A> within(Duration deadline);

    /** {@return what is sent, as path and query below the API's base path, without credentials} */
    String wireForm();

    /** {@return what sending the request does} */
    Effect effect();
}
