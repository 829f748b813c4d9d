package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.generated.CallRequest;
import io.github.thinknxkit.generated.Checks;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.generated.ReadCall;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends calls that are built of the spec when the program runs, where a generated client has methods for them. */
public final class SpecClient implements AutoCloseable {

    private final Caller caller;
    private final Map<String, Operation> operations = new HashMap<>();

    private SpecClient(Api api, Caller caller) {
        this.caller = caller;
        api.operations().forEach(operation -> operations.put(operation.name(), operation));
    }

    /**
     * Opens a connection over a transport, which stays open when the client is closed. Nothing is sent yet.
     *
     * @param spec the API
     * @param connection how the server is reached
     * @param transport what carries the calls
     * @return the client
     * @throws IllegalArgumentException if the connection has a quirk for something that the API does not have
     */
    public static SpecClient open(ApiSpec spec, Connection connection, Transport transport) {
        Api api = RuntimeApi.of(spec);
        return new SpecClient(api, Clients.open(api, connection, transport));
    }

    /**
     * Makes a client of what sends calls, such as a fake in tests.
     *
     * @param spec the API
     * @param caller what sends calls; closed with the client
     * @return the client
     */
    public static SpecClient over(ApiSpec spec, Caller caller) {
        return new SpecClient(RuntimeApi.of(spec), caller);
    }

    /** What the requests have in common. Their answers are the fields that came. */
    private interface SpecCall extends CallRequest<List<ReplyField>> {

        /** {@return what is sent} */
        SentValues values();

        /** {@return what hears answers as they were sent} */
        Consumer<ServerAnswer> listener();

        @Override
        default void heard(ServerAnswer answer) {
            listener().accept(answer);
        }

        @Override
        default void arguments(Arguments out) {
            values().write(out);
        }

        @Override
        default List<ReplyField> decode(Answer sent) {
            Feedback asked = Feedback.of(feedback());
            return ReplyField.read(values().action().answer(asked), sent);
        }

        @Override
        default String target() {
            return values().target();
        }

        default Optional<Duration> checked(Duration time) {
            return Optional.of(Checks.deadline(operation().name(), time));
        }
    }

    /** A read. Those that are equal are made once by whoever makes them again and again. */
    private record SpecRead(
            Caller caller,
            Operation operation,
            SentValues values,
            Consumer<ServerAnswer> listener,
            Optional<Duration> deadline)
            implements SpecCall, ReadCall<List<ReplyField>> {

        @Override
        public SpecRead within(Duration time) {
            return new SpecRead(caller, operation, values, listener, checked(time));
        }

        @Override
        public String toString() {
            return wireForm();
        }
    }

    /** A call that is no read. */
    private record SpecCommand(
            Caller caller,
            Operation operation,
            SentValues values,
            Consumer<ServerAnswer> listener,
            boolean feedback,
            Optional<Duration> deadline)
            implements SpecCall {

        @Override
        public SpecCommand within(Duration time) {
            return new SpecCommand(caller, operation, values, listener, feedback, checked(time));
        }

        @Override
        public String toString() {
            return wireForm();
        }
    }

    CallRequest<List<ReplyField>> request(PlannedCall call, Consumer<ServerAnswer> listener) {
        Operation operation = operations.get(call.action().operationName());
        if (operation == null) {
            throw new IllegalArgumentException(
                    "the API has no operation " + call.action().operationName());
        }
        boolean awaited = call.feedback() == Feedback.AWAITED;
        return operation.effect() == Effect.READ && !awaited
                ? new SpecRead(caller, operation, call.sent(), listener, Optional.empty())
                : new SpecCommand(caller, operation, call.sent(), listener, awaited, Optional.empty());
    }

    /** Returns what would be sent, with the connection's quirks and without what proves who the client is. */
    String preview(CallRequest<?> request) {
        return caller.preview(request);
    }

    @Override
    public void close() {
        caller.close();
    }
}
