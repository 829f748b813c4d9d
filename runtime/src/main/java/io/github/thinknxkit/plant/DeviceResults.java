package io.github.thinknxkit.plant;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What came of a request to several devices: one result for each, in the order of the devices.
 *
 * @param results the results
 * @param <A> the type of the answers
 */
public record DeviceResults<A>(List<DeviceResult<A>> results) {

    /** Copies the list. */
    public DeviceResults {
        results = List.copyOf(Objects.requireNonNull(results, "results"));
    }

    /** {@return whether all devices answered} */
    public boolean allSucceeded() {
        return results.stream().allMatch(DeviceResult::succeeded);
    }

    /** {@return the answers of the devices that answered} */
    public List<A> answers() {
        return results.stream().flatMap(result -> result.answer().stream()).toList();
    }

    /** {@return the results of the devices that did not answer} */
    public List<DeviceResult<A>> failures() {
        return results.stream().filter(result -> !result.succeeded()).toList();
    }

    /**
     * Returns this if all devices answered, for code that cannot go on otherwise.
     *
     * @return this
     * @throws PartialFailureException if a device did not
     */
    public DeviceResults<A> orElseThrow() {
        if (!allSucceeded()) {
            throw new PartialFailureException(failures(), results.size());
        }
        return this;
    }

    /** Returns how many devices answered, and a line for each that did not. */
    @Override
    public String toString() {
        String summary = answers().size() + " of " + results.size() + " answered";
        return failures().stream().map(failure -> "\n  " + failure).collect(Collectors.joining("", summary, ""));
    }
}
