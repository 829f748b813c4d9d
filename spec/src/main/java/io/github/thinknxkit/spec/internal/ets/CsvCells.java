package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvField;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a row, by what they are. */
final class CsvCells {

    private static final int LEVELS = 3;

    private final CsvRow row;
    private final CsvLayout layout;
    private final SourceText source;

    CsvCells(CsvRow row, CsvLayout layout, SourceText source) {
        this.row = row;
        this.layout = layout;
        this.source = source;
    }

    Place place() {
        return source.place(row.offset(), SpecPath.root());
    }

    /** The cells with names, of main groups first. */
    List<Cell> names() {
        return layout.names().stream()
                .map(column -> cell(column, CsvColumn.NAME.title()))
                .toList();
    }

    /** The address, put together if its levels have columns of their own; empty if there is none. */
    Cell address() {
        List<Cell> levels = layout.address().stream()
                .map(column -> cell(column, CsvColumn.ADDRESS.title()))
                .toList();
        return levels.size() == 1 ? levels.get(0) : joined(levels);
    }

    private static Cell joined(List<Cell> levels) {
        Optional<Cell> first = levels.stream().filter(cell -> !cell.isEmpty()).findFirst();
        if (first.isEmpty()) {
            return levels.get(0);
        }
        // An address of two levels leaves the middle one empty.
        boolean twoLevels = levels.size() == LEVELS
                && levels.get(1).isEmpty()
                && !levels.get(2).isEmpty();
        String text = IntStream.range(0, levels.size())
                .filter(i -> i != 1 || !twoLevels)
                .mapToObj(levels::get)
                .map(cell -> cell.isEmpty() ? "-" : cell.text())
                .collect(Collectors.joining("/"));
        return new Cell(
                text,
                first.get().source(),
                first.get().offset(),
                false,
                first.get().path());
    }

    /** Everything else, and the name. */
    EntryCells fields(Optional<Cell> name) {
        Map<EntryField, Cell> fields = new EnumMap<>(EntryField.class);
        layout.others().forEach((field, column) -> fields.put(field, cell(column, CsvColumn.titleOf(field))));
        name.ifPresent(cell -> fields.put(EntryField.NAME, cell));
        return new EntryCells(fields, place());
    }

    private Cell cell(int column, String title) {
        CsvField field = row.fields().get(column);
        return Cell.of(
                field.text(),
                source,
                field.offset(),
                field.verbatim(),
                SpecPath.root().key(title));
    }
}
