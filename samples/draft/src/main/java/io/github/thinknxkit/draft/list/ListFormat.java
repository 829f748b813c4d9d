package io.github.thinknxkit.draft.list;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a list is written.
 *
 * @param separator what stands between fields
 * @param columns what each column holds; fields behind the last are {@link Column#OTHER}
 * @param titles the title of each column; empty if the list has none
 */
record ListFormat(char separator, List<Column> columns, List<String> titles) {

    ListFormat {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    boolean titled() {
        return !titles.isEmpty();
    }

    Column column(int index) {
        return index < columns.size() ? columns.get(index) : Column.OTHER;
    }

    /** The title of a column with what is written before its fields; empty if it has none. */
    String title(int index) {
        return index < titles.size() && !titles.get(index).isEmpty() ? titles.get(index) + ": " : "";
    }

    /** The fields of a line in all columns of a sort, those that hold something. */
    Stream<String> in(Column column, List<String> fields) {
        return IntStream.range(0, fields.size())
                .filter(index -> column(index) == column)
                .mapToObj(fields::get)
                .filter(field -> !field.isEmpty());
    }
}
