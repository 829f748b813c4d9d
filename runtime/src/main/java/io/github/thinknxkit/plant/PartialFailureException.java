package io.github.thinknxkit.plant;

import java.util.List;
import java.util.stream.Collectors;

/** Some of several devices did not answer. The failures of the single devices are suppressed exceptions of this one. */
public final class PartialFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A message names so many devices, and counts the others. */
    private static final int NAMED = 5;

    PartialFailureException(List<? extends DeviceResult<?>> failures, int devices) {
        super(message(failures, devices));
        failures.forEach(failure -> failure.failure().ifPresent(this::addSuppressed));
    }

    private static String message(List<? extends DeviceResult<?>> failures, int devices) {
        String named =
                failures.stream().limit(NAMED).map(DeviceResult::toString).collect(Collectors.joining("; "));
        String others = failures.size() > NAMED ? "; and " + (failures.size() - NAMED) + " more" : "";
        return failures.size() + " of " + devices + " devices did not answer: " + named + others;
    }
}
