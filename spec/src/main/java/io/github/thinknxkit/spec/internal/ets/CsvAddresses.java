package io.github.thinknxkit.spec.internal.ets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a CSV export that hold its addresses, found by what is in them.
 *
 * @param columns one column, or three with a level each; empty if it cannot be told which of several
 * @param evidence how much speaks for them
 */
record CsvAddresses(List<Integer> columns, int evidence) {

    private static final int MAIN = 31;
    private static final int MIDDLE = 7;
    private static final int SUB = 255;
    private static final int RAW = 0xFFFF;
    private static final int LEVELS = 3;

    /** An address with slashes is hardly anything else, a number may be. */
    private static final int CERTAIN = 2;

    /** Where ETS writes addresses: behind one name, or behind three. */
    private static final List<Integer> USUAL = List.of(1, 3);

    static Optional<CsvAddresses> in(CsvContent content) {
        return levelled(content).or(() -> levels(content)).or(() -> numbers(content));
    }

    private static Optional<CsvAddresses> levelled(CsvContent content) {
        return content.all()
                .boxed()
                .max(Comparator.comparingInt(column -> content.count(column, AddressReader::isLevelled)))
                .map(column ->
                        new CsvAddresses(List.of(column), CERTAIN * content.count(column, AddressReader::isLevelled)))
                .filter(found -> found.evidence() > 0);
    }

    /** Three columns side by side, with a main group, a middle group and a sub group. */
    private static Optional<CsvAddresses> levels(CsvContent content) {
        List<Integer> starts = IntStream.rangeClosed(0, content.columns() - LEVELS)
                .filter(column -> content.holdsNumbers(column, 0, MAIN)
                        && content.holdsNumbers(column + 1, 0, MIDDLE)
                        && content.holdsNumbers(column + 2, 0, SUB))
                .boxed()
                .toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int start = starts.get(0);
        boolean marks = content.holdsNumbers(start + 1, 0, 1) && content.holdsNumbers(start + 2, 0, 1);
        int evidence = CERTAIN * content.count(start, text -> true);
        return Optional.of(new CsvAddresses(
                starts.size() > 1 || marks ? List.of() : List.of(start, start + 1, start + 2), evidence));
    }

    /** Addresses without levels, where ETS has them. Two numbers side by side may also be those of two levels. */
    private static Optional<CsvAddresses> numbers(CsvContent content) {
        return USUAL.stream()
                .filter(column -> column < content.columns() && content.holdsNumbers(column, 1, RAW))
                .findFirst()
                .map(column -> {
                    boolean pair = column + 1 < content.columns()
                            && content.holdsNumbers(column + 1, 0, RAW)
                            && content.holdsNumbers(column, 0, MAIN);
                    return new CsvAddresses(pair ? List.of() : List.of(column), content.count(column, text -> true));
                });
    }
}
