package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Answer;
import java.time.Duration;

/**
 * What generated commands that can wait for feedback have in common.
 *
 * @param <A> the type of the acknowledgement
 * @param <S> the type of the status
 */
public interface CommandRequest<A, S> extends CallRequest<A>, FeedbackRequest<A, S> {

    /**
     * Reads the answer that tells the device's state.
     *
     * @param answer what the server sent
     * @return the typed status
     */
    S decodeStatus(Answer answer);

    @Override
    CommandRequest<A, S> within(Duration deadline);

    @Override
    default Request<S> awaitFeedback() {
        return new AwaitingRequest<>(this);
    }
}
