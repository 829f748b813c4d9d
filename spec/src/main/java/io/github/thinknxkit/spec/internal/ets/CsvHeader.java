package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvField;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The titles of the columns of a CSV export.
 *
 * @param columns what each column is, as far as its title tells
 * @param mistyped the columns whose titles are nearly those of columns that the file lacks, with these
 */
record CsvHeader(List<Optional<CsvColumn>> columns, Map<Integer, CsvColumn> mistyped) {

    /** A group may be called Address; a row of titles has more of them. */
    private static final int LEAST_TITLES = 2;

    /** Takes a row as header if it is one. */
    static Optional<CsvHeader> of(CsvRow row) {
        List<String> titles =
                row.fields().stream().map(CsvField::text).map(String::strip).toList();
        List<Optional<CsvColumn>> columns = titles.stream().map(CsvColumn::of).toList();
        boolean isHeader = columns.stream().filter(Optional::isPresent).count() >= LEAST_TITLES
                && titles.stream().noneMatch(AddressReader::isLevelled);
        return isHeader ? Optional.of(new CsvHeader(columns, mistyped(titles, columns))) : Optional.empty();
    }

    private static Map<Integer, CsvColumn> mistyped(List<String> titles, List<Optional<CsvColumn>> columns) {
        List<String> missing = Arrays.stream(CsvColumn.values())
                .filter(column -> !columns.contains(Optional.of(column)))
                .map(CsvColumn::title)
                .toList();
        Map<Integer, CsvColumn> mistyped = new TreeMap<>();
        IntStream.range(0, titles.size()).filter(i -> columns.get(i).isEmpty()).forEach(i -> {
            NearestName.of(titles.get(i), missing).flatMap(CsvColumn::of).ifPresent(it -> mistyped.put(i, it));
        });
        return mistyped;
    }

    /** The layout that the titles tell, mistyped ones taken for what they nearly are; empty if no column has addresses. */
    Optional<CsvLayout> layout() {
        List<Integer> address = address();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new CsvLayout(names(), address, others(), columns.size()));
    }

    /** A layout by content with what the titles tell better. */
    CsvLayout completing(CsvLayout layout) {
        // A copy as EnumMap takes no empty map.
        Map<EntryField, Integer> others = new EnumMap<>(EntryField.class);
        others.putAll(layout.others());
        others.values()
                .removeIf(
                        column -> column < columns.size() && columns.get(column).isPresent());
        others.putAll(others());
        List<Integer> names = positions(CsvColumn.NAME).stream().limit(1).toList();
        return new CsvLayout(names.isEmpty() ? layout.names() : names, layout.address(), others, layout.columns());
    }

    /** Columns of levels are names, unless the names stand elsewhere and the addresses nowhere else. */
    private boolean levelsAreAddresses() {
        return positions(CsvColumn.ADDRESS).isEmpty()
                && !positions(CsvColumn.NAME).isEmpty();
    }

    private List<Integer> names() {
        List<Integer> names = new ArrayList<>(levelsAreAddresses() ? List.of() : levels(0));
        positions(CsvColumn.NAME).stream().limit(1).forEach(names::add);
        return names;
    }

    private List<Integer> address() {
        List<Integer> whole = positions(CsvColumn.ADDRESS);
        return whole.isEmpty() ? levels(levelsAreAddresses() ? 0 : 1) : whole.subList(0, 1);
    }

    /** The columns of levels, of those with the same title the first or the second. */
    private List<Integer> levels(int index) {
        return CsvColumn.LEVELS.stream()
                .flatMap(level -> positions(level).stream().skip(index).limit(1))
                .toList();
    }

    private Map<EntryField, Integer> others() {
        Map<EntryField, Integer> others = new EnumMap<>(EntryField.class);
        for (CsvColumn column : CsvColumn.values()) {
            column.field()
                    .ifPresent(field ->
                            positions(column).stream().findFirst().ifPresent(first -> others.put(field, first)));
        }
        return others;
    }

    private List<Integer> positions(CsvColumn column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i)
                        .or(() -> Optional.ofNullable(mistyped.get(i)))
                        .equals(Optional.of(column)))
                .boxed()
                .toList();
    }
}
