package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
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
import java.util.function.Function;

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

    /**
     * What the requests have in common.
     *
     * @param <A> the type of the answer
     */
    private interface SpecCall<A> extends CallRequest<A> {

        /** {@return what is sent} */
        SentValues values();

        /** {@return what the fields of the reply are made into} */
        Function<List<ReplyField>, A> understand();

        @Override
        default void arguments(Arguments out) {
            values().write(out);
        }

        @Override
        default A decode(Answer sent) {
            Feedback asked = Feedback.of(feedback());
            return understand().apply(ReplyField.read(values().action().answer(asked), sent));
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
    private record SpecRead<A>(
            Caller caller,
            Operation operation,
            SentValues values,
            Function<List<ReplyField>, A> understand,
            Optional<Duration> deadline)
            implements SpecCall<A>, ReadCall<A> {

        @Override
        public SpecRead<A> within(Duration time) {
            return new SpecRead<>(caller, operation, values, understand, checked(time));
        }

        @Override
        public String toString() {
            return wireForm();
        }
    }

    /** A call that is no read. */
    private record SpecCommand<A>(
            Caller caller,
            Operation operation,
            SentValues values,
            Function<List<ReplyField>, A> understand,
            boolean feedback,
            Optional<Duration> deadline)
            implements SpecCall<A> {

        @Override
        public SpecCommand<A> within(Duration time) {
            return new SpecCommand<>(caller, operation, values, understand, feedback, checked(time));
        }

        @Override
        public String toString() {
            return wireForm();
        }
    }

    <A> CallRequest<A> request(PlannedCall call, Function<List<ReplyField>, A> understand) {
        Operation operation = operations.get(call.action().operationName());
        if (operation == null) {
            throw new IllegalArgumentException(
                    "the API has no operation " + call.action().operationName());
        }
        boolean awaited = call.feedback() == Feedback.AWAITED;
        return operation.effect() == Effect.READ && !awaited
                ? new SpecRead<>(caller, operation, call.sent(), understand, Optional.empty())
                : new SpecCommand<>(caller, operation, call.sent(), understand, awaited, Optional.empty());
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
