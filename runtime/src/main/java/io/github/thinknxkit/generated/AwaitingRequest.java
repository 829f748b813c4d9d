package io.github.thinknxkit.generated;

import io.github.thinknxkit.caller.Arguments;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;

/**
 * What generated commands that ask for feedback have in common: the call of the command, answered with the device's state.
 *
 * @param <S> the type of the status
 */
public interface AwaitingRequest<S> extends CallRequest<S> {

    /** {@return the same command without feedback} */
    CallRequest<?> command();

    @Override
    default Caller caller() {
        return command().caller();
    }

    @Override
    default Operation operation() {
        return command().operation();
    }

    @Override
    default void arguments(Arguments out) {
        command().arguments(out);
    }

    @Override
    default boolean feedback() {
        return true;
    }

    @Override
    default String target() {
        return command().target();
    }
}
