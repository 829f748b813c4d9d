package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import java.util.function.UnaryOperator;

/**
 * What is to be read again and again.
 *
 * @param caller sends it
 * @param call the call; readings whose calls are equal are one
 * @param change puts the answer another way, such as a position that is counted from the other end
 */
public record Polled<A>(Caller caller, Call<A> call, UnaryOperator<A> change) {

    /** Returns the same with one more change of the answer, after the present one. */
    public Polled<A> changed(UnaryOperator<A> more) {
        return new Polled<>(caller, call, answer -> more.apply(change.apply(answer)));
    }

    /** Returns what an answer to the call, or to an equal one, says. */
    @SuppressWarnings("unchecked") // equal calls have answers of one type
    public A answer(Object raw) {
        return change.apply((A) raw);
    }
}
