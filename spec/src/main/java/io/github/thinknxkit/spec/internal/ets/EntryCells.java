package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.model.Name;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an element or a row says.
 *
 * @param cells the cells by what they are; those that are empty may be missing
 * @param place where the element or row starts
 */
record EntryCells(Map<EntryField, Cell> cells, Place place) {

    /** A cell that is not empty. */
    Optional<Cell> cell(EntryField field) {
        return Optional.ofNullable(cells.get(field)).filter(cell -> !cell.isEmpty());
    }

    /** The name; where none is given an empty one at the place where it would stand. */
    Name name() {
        return Optional.ofNullable(cells.get(EntryField.NAME))
                .map(Cell::name)
                .orElseGet(() -> new Name("", place.position()));
    }

    /** The description, and below it the comment. */
    String description() {
        return Stream.of(EntryField.DESCRIPTION, EntryField.COMMENT)
                .flatMap(field -> cell(field).stream())
                .map(cell -> CleanText.lines(cell.text()))
                .collect(Collectors.joining("\n"));
    }
}
