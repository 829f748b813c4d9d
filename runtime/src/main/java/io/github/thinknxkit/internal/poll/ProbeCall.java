package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.caller.Probe;
import java.time.Duration;
import java.util.Optional;

/** Asks a server whether it is there, and for what tells that its project was changed, if anything does. */
record ProbeCall(Probe probe) implements Call<String> {

    @Override
    public Operation operation() {
        return probe.operation();
    }

    @Override
    public void arguments(Arguments out) {
        operation().parameters().forEach(parameter -> out.absent());
    }

    @Override
    public boolean feedback() {
        return false;
    }

    /** Returns the revision of the project; empty if the server does not tell it. */
    @Override
    public String decode(Answer answer) {
        return probe.revision().flatMap(answer::optionalText).orElse("");
    }

    @Override
    public Optional<Duration> deadline() {
        return Optional.empty();
    }

    @Override
    public String target() {
        return "";
    }
}
