package io.github.thinknxkit.plant;

import java.util.Objects;

/**
 * A reading that brought no answer.
 *
 * @param device the device
 * @param reading what was to be read, such as {@code power}
 * @param failure why it was not; usually a {@link io.github.thinknxkit.error.ThinknxException}
 */
public record FailedReading(DeviceInfo device, String reading, RuntimeException failure) {

    /** Checks that nothing is null. */
    public FailedReading {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(failure, "failure");
    }

    /** Returns where, what and why, such as {@code Hall/Lamp power: no answer within 5 s …}. */
    @Override
    public String toString() {
        return device.path() + " " + reading + ": " + DeviceResult.reason(failure);
    }
}
