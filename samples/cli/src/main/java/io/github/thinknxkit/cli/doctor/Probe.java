package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ThinknxException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of a read.
 *
 * @param answer the answer, if one came
 * @param failure what happened otherwise
 * @param took how long it took
 * @param <T> the type of the answer
 */
record Probe<T>(Optional<T> answer, Optional<ThinknxException> failure, Duration took) {

    static <T> Probe<T> of(Supplier<T> read) {
        long start = System.nanoTime();
        try {
            T answer = read.get();
            return new Probe<>(Optional.of(answer), Optional.empty(), since(start));
        } catch (ThinknxException e) {
            return new Probe<>(Optional.empty(), Optional.of(e), since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    boolean works() {
        return answer.isPresent();
    }

    /** Whether the server was reached and refused what was asked for, rather than whoever asked. */
    boolean isRefusal() {
        return failure.filter(e -> e instanceof NotFoundException || e instanceof RejectedException)
                .isPresent();
    }

    String said() {
        return failure.map(FailureText::of).orElse("it works");
    }

    int status() {
        return failure.map(e -> ErrorCode.of(e).status()).orElse(0);
    }
}
