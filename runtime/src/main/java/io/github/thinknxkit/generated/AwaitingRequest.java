package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import java.time.Duration;
import java.util.Optional;

/** A command that asks for feedback. */
record AwaitingRequest<A, S>(CommandRequest<A, S> command, Optional<Duration> deadline) implements CallRequest<S> {

    AwaitingRequest(CommandRequest<A, S> command) {
        this(command, Optional.empty());
    }

    @Override
    public Caller caller() {
        return command.caller();
    }

    @Override
    public Operation operation() {
        return command.operation();
    }

    @Override
    public void arguments(Arguments out) {
        command.arguments(out);
    }

    @Override
    public boolean feedback() {
        return true;
    }

    @Override
    public S decode(Answer answer) {
        return command.decodeStatus(answer);
    }

    @Override
    public String target() {
        return command.target();
    }

    @Override
    public Request<S> within(Duration deadline) {
        return new AwaitingRequest<>(
                command, Optional.of(Checks.deadline(operation().name(), deadline)));
    }

    @Override
    public String toString() {
        return wireForm();
    }
}
