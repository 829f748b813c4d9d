package io.github.thinknxkit.testing;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.generated.CallRequest;
import io.github.thinknxkit.generated.Checks;
import io.github.thinknxkit.testing.Sample.SampleCall;
import java.time.Duration;
import java.util.Optional;

/** A request of the small API, written by hand as the processor would generate it. */
public record SampleRequest<A>(Caller caller, SampleCall<A> call) implements CallRequest<A> {

    /** A request to a device, answered with the field {@code status}. */
    public static SampleRequest<Integer> to(Caller caller, Operation operation, String guid) {
        SampleCall<Integer> call = Sample.call(operation).with(out -> {
            out.text(guid);
            if (operation.parameters().size() > 1) {
                out.literal("1");
            }
        });
        return new SampleRequest<>(caller, call);
    }

    @Override
    public Operation operation() {
        return call.operation();
    }

    @Override
    public void arguments(Arguments out) {
        call.arguments(out);
    }

    @Override
    public A decode(Answer answer) {
        return call.decode(answer);
    }

    @Override
    public Optional<Duration> deadline() {
        return call.deadline();
    }

    @Override
    public String target() {
        return call.target();
    }

    @Override
    public SampleRequest<A> within(Duration deadline) {
        return new SampleRequest<>(
                caller, call.within(Checks.deadline(operation().name(), deadline)));
    }

    @Override
    public String toString() {
        return wireForm();
    }
}
