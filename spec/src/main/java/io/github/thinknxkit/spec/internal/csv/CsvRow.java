package io.github.thinknxkit.spec.internal.csv;

import java.util.List;
import java.util.Optional;

/**
 * A row: a line of the file, or several if a quoted field holds line breaks.
 *
 * @param offset where it starts
 * @param fields its fields; of a row with very many, the first
 * @param count how many fields it has
 * @param flaw the first thing that is wrong with its quotes
 */
public record CsvRow(int offset, List<CsvField> fields, int count, Optional<CsvFlaw> flaw) {

    /** Copies the list. */
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /** {@return whether all fields are empty or hold white space} */
    public boolean isBlank() {
        return count == fields.size()
                && fields.stream().allMatch(field -> field.text().isBlank());
    }
}
