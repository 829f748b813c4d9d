package io.github.thinknxkit.cli.call;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.cli.api.ApiAction;
import io.github.thinknxkit.cli.api.Feedback;
import io.github.thinknxkit.cli.surroundings.UsageException;
import io.github.thinknxkit.client.Thinknx;
import java.util.List;

/**
 * A call that was understood and checked, and that no connection is needed for yet.
 *
 * @param action what is to be done
 * @param target what it is to be done with
 * @param values the arguments
 * @param feedback whether the device is waited for
 */
public record PlannedCall(ApiAction action, Target target, List<Object> values, Feedback feedback) {

    /**
     * Checks the call as the client will.
     *
     * @throws UsageException if the operation takes no feedback
     * @throws io.github.thinknxkit.error.InvalidArgumentException if the client refuses an argument
     */
    public PlannedCall {
        values = List.copyOf(values);
        if (feedback == Feedback.AWAITED && !action.operation().takesFeedback()) {
            throw new UsageException(
                    "the operation " + action.operationName() + " takes no --feedback: the document has none for it");
        }
        ClientCall.request(Thinknx.over(NoCaller.INSTANCE), action, target.guid(), values);
    }

    /**
     * Makes the request.
     *
     * @param client what shall send it
     * @return the request; nothing is sent yet
     */
    public Request<?> on(Thinknx client) {
        Request<?> request = ClientCall.request(client, action, target.guid(), values);
        return feedback == Feedback.AWAITED ? ((FeedbackRequest<?, ?>) request).awaitFeedback() : request;
    }

    /** {@return what orders calls: those for one device or group address follow each other, and those for none do, too} */
    public String lane() {
        return target.guid().isEmpty() ? target.shown() : target.guid();
    }
}
