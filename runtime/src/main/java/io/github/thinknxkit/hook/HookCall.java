package io.github.thinknxkit.hook;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.generated.CallRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request about hooks.
 *
 * @param values the arguments; empty for those that are left out
 */
record HookCall<A>(
        Caller caller,
        Operation operation,
        List<Optional<String>> values,
        Function<Answer, A> reading,
        Optional<Duration> deadline)
        implements CallRequest<A> {

    static <A> HookCall<A> of(
            Caller caller, Operation operation, List<Optional<String>> values, Function<Answer, A> reading) {
        return new HookCall<>(caller, operation, values, reading, Optional.empty());
    }

    @Override
    public void arguments(Arguments out) {
        for (Optional<String> value : values) {
            Arguments unused = value.map(out::text).orElseGet(out::absent);
        }
    }

    @Override
    public A decode(Answer answer) {
        return reading.apply(answer);
    }

    @Override
    public String target() {
        return "";
    }

    @Override
    public Request<A> within(Duration limit) {
        return new HookCall<>(caller, operation, values, reading, Optional.of(limit));
    }

    /** Returns what is sent. */
    @Override
    public String toString() {
        return operation.name();
    }
}
