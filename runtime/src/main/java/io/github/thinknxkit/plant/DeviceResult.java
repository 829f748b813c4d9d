package io.github.thinknxkit.plant;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of a request to one of several devices: an answer or a failure.
 *
 * @param device the device
 * @param answer the answer, if there is one
 * @param failure why there is none; usually a {@link io.github.thinknxkit.error.ThinknxException}
 * @param <A> the type of the answer
 */
public record DeviceResult<A>(DeviceInfo device, Optional<A> answer, Optional<RuntimeException> failure) {

    /**
     * Checks that there is one of both.
     *
     * @throws IllegalArgumentException if there are both an answer and a failure, or neither
     */
    public DeviceResult {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(failure, "failure");
        if (answer.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("a result is an answer or a failure");
        }
    }

    /**
     * Returns the result of a request that was answered.
     *
     * @param device the device
     * @param answer the answer
     * @param <A> the type of the answer
     * @return the result
     */
    public static <A> DeviceResult<A> answered(DeviceInfo device, A answer) {
        return new DeviceResult<>(device, Optional.of(Objects.requireNonNull(answer, "answer")), Optional.empty());
    }

    /**
     * Returns the result of a request that failed.
     *
     * @param device the device
     * @param failure why
     * @param <A> the type of the answer that there is not
     * @return the result
     */
    public static <A> DeviceResult<A> failed(DeviceInfo device, RuntimeException failure) {
        return new DeviceResult<>(device, Optional.empty(), Optional.of(Objects.requireNonNull(failure, "failure")));
    }

    /** {@return whether the device answered} */
    public boolean succeeded() {
        return answer.isPresent();
    }

    /** Returns the device with its answer or the failure's message. */
    @Override
    public String toString() {
        return device.path() + ": " + answer.map(Object::toString).orElseGet(() -> reason(failure.orElseThrow()));
    }

    /** Returns the message of a failure, or its class if it has none. */
    static String reason(RuntimeException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
