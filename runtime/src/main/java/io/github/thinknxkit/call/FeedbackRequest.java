package io.github.thinknxkit.call;

import io.github.thinknxkit.annotation.CheckReturnValue;
import java.time.Duration;

/**
 * A command that can wait for the device to report its state.
 *
 * <p>Sent as it is, the server acknowledges the command at once. Sent after {@link #awaitFeedback()}, the server holds
 * its answer until the device has reported, and the answer tells the device's state.
 *
 * @param <A> the type of the acknowledgement
 * @param <S> the type of the status
 */
public interface FeedbackRequest<A, S> extends Request<A> {

    /**
     * Returns the same command, answered with the state that the device reports.
     *
     * @return a request that asks for feedback, with the connection's feedback deadline
     */
    @CheckReturnValue
    Request<S> awaitFeedback();

    @CheckReturnValue
    @Override
    FeedbackRequest<A, S> within(Duration deadline);
}
