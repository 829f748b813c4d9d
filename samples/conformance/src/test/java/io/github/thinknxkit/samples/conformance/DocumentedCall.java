package io.github.thinknxkit.samples.conformance;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.Thinknx;
import java.util.List;
import java.util.function.Function;

/**
 * One operation as the document's example writes it, and the call of the generated client that has to arrive like that.
 *
 * @param operation the operation's name
 * @param query the parameters of the example without {@code fb}, with the device's place taken by {@code GUID}
 * @param device which device of the plant the call is for; empty for the system
 * @param request makes the request, given a client and the device's GUID
 */
record DocumentedCall(String operation, String query, String device, Call request) {

    /** Makes a request for a device. */
    interface Call {
        Request<?> on(Thinknx home, String guid);
    }

    /** Returns the query for a device's GUID, which needs no encoding in the document's alphabet. */
    String queryFor(String guid) {
        return query.replace("GUID", guid);
    }

    boolean takesFeedback(Thinknx home, String guid) {
        return request.on(home, guid) instanceof FeedbackRequest<?, ?>;
    }

    @Override
    public String toString() {
        return operation;
    }

    static DocumentedCall device(String operation, String query, String device, Call request) {
        return new DocumentedCall(operation, query, device, request);
    }

    static DocumentedCall system(String operation, String query, Function<Thinknx, Request<?>> request) {
        return new DocumentedCall("system/" + operation, query, "", (home, guid) -> request.apply(home));
    }

    /** Returns the 37 calls in the document's order. */
    static List<DocumentedCall> all() {
        return DocumentedCalls.LIST;
    }
}
