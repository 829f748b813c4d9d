package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A call that was understood and checked, and that no connection is needed for yet.
 *
 * @param action what is to be done
 * @param target what it is to be done with
 * @param values the arguments
 * @param feedback whether the device is waited for
 */
public record PlannedCall(ApiAction action, Target target, List<Object> values, Feedback feedback) {

    /** Listens to nothing; one object, so that requests are equal that ask the same. */
    private enum Deaf implements Consumer<ServerAnswer> {
        TO_ALL;

        @Override
        public void accept(ServerAnswer answer) {}
    }

    /**
     * Checks the call.
     *
     * @throws UsageException if the operation takes no feedback
     * @throws io.github.thinknxkit.error.InvalidArgumentException if an argument is not allowed
     */
    public PlannedCall {
        values = List.copyOf(values);
        if (feedback == Feedback.AWAITED && !action.operation().takesFeedback()) {
            throw new UsageException(
                    "the operation " + action.operationName() + " takes no --feedback: the document has none for it");
        }
        new SentValues(action, target.guid(), values);
    }

    /** {@return what listens to no answer} */
    public static Consumer<ServerAnswer> noListener() {
        return Deaf.TO_ALL;
    }

    SentValues sent() {
        return new SentValues(action, target.guid(), values);
    }

    /**
     * Makes the request. That of an operation that reads is a {@link io.github.thinknxkit.call.ReadRequest}, which can be made
     * again and again.
     *
     * @param client what shall send it
     * @return the request, equal to others of the client that ask the same; nothing is sent yet
     */
    public Request<List<ReplyField>> on(SpecClient client) {
        return on(client, noListener());
    }

    /**
     * Makes the request, and hears answers as they were sent.
     *
     * @param client what shall send it
     * @param listener hears each answer, as {@link io.github.thinknxkit.caller.Call#heard} says; requests are equal whose listeners are
     * @return the request; nothing is sent yet
     */
    public Request<List<ReplyField>> on(SpecClient client, Consumer<ServerAnswer> listener) {
        return client.request(this, listener);
    }

    /**
     * Returns what would be sent. Nothing is sent.
     *
     * @param client what would send it
     * @return method, path and query, and the form of a POST, without what proves who the client is
     */
    public String preview(SpecClient client) {
        return client.preview(client.request(this, noListener()));
    }

    /** {@return what orders calls: those for one device or group address follow each other, and those for none do, too} */
    public String lane() {
        return target.guid().isEmpty() ? target.shown() : target.guid();
    }
}
