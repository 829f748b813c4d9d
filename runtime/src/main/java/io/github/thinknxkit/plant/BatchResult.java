package io.github.thinknxkit.plant;

import java.util.Optional;

/**
 * What came of one job of a batch: one of the two.
 *
 * @param answer what was asked for
 * @param failure why there is none
 * @param <R> the type of what was asked for
 */
record BatchResult<R>(Optional<R> answer, Optional<RuntimeException> failure) {

    static <R> BatchResult<R> answered(R answer) {
        return new BatchResult<>(Optional.of(answer), Optional.empty());
    }

    static <R> BatchResult<R> failed(RuntimeException failure) {
        return new BatchResult<>(Optional.empty(), Optional.of(failure));
    }
}
