package io.github.thinknxkit.spec.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The numbers that may stand on the wire.
 *
 * @param min the least
 * @param max the greatest
 */
record WireRange(BigDecimal min, BigDecimal max) {

    static WireRange of(String min, String max) {
        return new WireRange(new BigDecimal(min), new BigDecimal(max));
    }

    /** Returns the range that numbers span if they leave no gap, else nothing. */
    static Optional<WireRange> over(Collection<String> numbers) {
        if (numbers.isEmpty() || !numbers.stream().allMatch(number -> number.matches("-?\\d+"))) {
            return Optional.empty();
        }
        long min = numbers.stream().mapToLong(Long::parseLong).min().orElseThrow();
        long max = numbers.stream().mapToLong(Long::parseLong).max().orElseThrow();
        return numbers.stream().distinct().count() == max - min + 1
                ? Optional.of(new WireRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max)))
                : Optional.empty();
    }

    /** Returns whether every number of this range is one of another, too. */
    boolean within(WireRange other) {
        return min.compareTo(other.min) >= 0 && max.compareTo(other.max) <= 0;
    }

    @Override
    public String toString() {
        return min.toPlainString() + " to " + max.toPlainString();
    }
}
