package io.github.thinknxkit.internal.plant;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request of a batch.
 *
 * @param <A> the type of the answer
 */
public final class BatchResult<A> {

    private final @Nullable A answer;
    private final @Nullable RuntimeException failure;

    private BatchResult(@Nullable A answer, @Nullable RuntimeException failure) {
        this.answer = answer;
        this.failure = failure;
    }

    static <A> BatchResult<A> answered(A answer) {
        return new BatchResult<>(answer, null);
    }

    static <A> BatchResult<A> failed(RuntimeException failure) {
        return new BatchResult<>(null, failure);
    }

    /**
     * Goes on with the answer, if there is one; what that throws is the failure then.
     *
     * @param next what to do with it
     * @param <B> the type of what becomes of it
     * @return the result
     */
    public <B> BatchResult<B> then(Function<? super A, ? extends B> next) {
        if (answer == null) {
            return new BatchResult<>(null, failure);
        }
        try {
            return answered(next.apply(answer));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /**
     * Hands over the answer or the failure.
     *
     * @param ofAnswer takes an answer
     * @param ofFailure takes a failure
     */
    public void accept(Consumer<? super A> ofAnswer, Consumer<? super RuntimeException> ofFailure) {
        if (answer != null) {
            ofAnswer.accept(answer);
        } else {
            ofFailure.accept(failure != null ? failure : new NullPointerException("a request was answered with null"));
        }
    }
}
