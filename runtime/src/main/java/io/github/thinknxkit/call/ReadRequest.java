package io.github.thinknxkit.call;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.error.ThinknxException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * A call that reads a state. It can also be waited with until the state is as it should be.
 *
 * <p>While somebody waits, the state is read again and again, behind all other calls of the client and at most once a
 * second; what a watch reads is not read a second time. A read that fails is made again until the time is up, unless it
 * cannot succeed.
 *
 * @param <A> the type of the answer
 */
public interface ReadRequest<A> extends Request<A> {

    /**
     * Waits until the state is as it should be.
     *
     * <pre>{@code
     * villa.garden().awning().position().status().await(awning -> awning.position() == 0, Duration.ofMinutes(2));
     * }</pre>
     *
     * @param condition what the answer has to be like
     * @param timeout how long to wait at most; more than zero
     * @return the first answer that fulfils the condition
     * @throws ThinknxException if the time is up, the credentials are refused, there is no such device, or the thread is
     *     interrupted
     */
    A await(Predicate<? super A> condition, Duration timeout);

    /**
     * Returns a future of the state as it should be.
     *
     * @param condition what the answer has to be like
     * @param timeout how long to wait at most; more than zero
     * @return a future of the first answer that fulfils the condition, failing as {@link #await} does. Cancelling it ends
     *     the reading
     */
    CompletableFuture<A> awaitAsync(Predicate<? super A> condition, Duration timeout);

    /**
     * Sends a command and waits until the state is as the command should make it. For commands that take no feedback.
     *
     * <p>No read counts that began before the command was acknowledged. Where the command's outcome is unknown, the state
     * tells: it is waited for all the same.
     *
     * <pre>{@code
     * MovementAndPositionOnlyBlind awning = villa.garden().awning();
     * awning.position().status().confirm(awning.movement().up(), now -> now.position() == 0, Duration.ofMinutes(2));
     * }</pre>
     *
     * <p>A number comes back as KNX carries it. {@code Dpt9.isSame(21.53, now.temperature())} allows for that.
     *
     * @param command the command; sent once
     * @param condition what the answer has to be like
     * @param timeout how long to wait at most from now on; more than zero
     * @return the first answer that fulfils the condition
     * @throws ThinknxException if the command fails, or as {@link #await} does
     */
    A confirm(Request<?> command, Predicate<? super A> condition, Duration timeout);

    /**
     * Sends a command and returns a future of the state as the command should make it.
     *
     * @param command the command; sent once
     * @param condition what the answer has to be like
     * @param timeout how long to wait at most from now on; more than zero
     * @return a future of the first answer that fulfils the condition, failing as {@link #confirm} does
     */
    CompletableFuture<A> confirmAsync(Request<?> command, Predicate<? super A> condition, Duration timeout);

    @Override
    @CheckReturnValue
    ReadRequest<A> within(Duration deadline);
}
