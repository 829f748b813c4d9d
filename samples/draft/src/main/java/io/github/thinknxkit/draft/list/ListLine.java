package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.draft.input.CleanText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of a list, by what its fields are for.
 *
 * @param fields its fields
 * @param format how the list is written
 * @param guidAt which field holds the GUID; -1 if none does
 */
record ListLine(List<String> fields, ListFormat format, int guidAt) {

    private static final Set<Column> UNCLAIMED = EnumSet.of(Column.NAME, Column.GUID, Column.OTHER);

    ListLine {
        fields = List.copyOf(fields);
    }

    static ListLine of(String line, ListFormat format) {
        List<String> fields = LineFields.of(line, format.separator());
        return new ListLine(fields, format, guidAt(fields, format));
    }

    /** Where the GUID is: in its column or, if that holds none in this line, wherever one is. */
    private static int guidAt(List<String> fields, ListFormat format) {
        int proper = format.columns().indexOf(Column.GUID);
        return IntStream.concat(IntStream.of(proper), IntStream.range(0, fields.size()))
                .filter(index -> index >= 0 && index < fields.size() && format.column(index) != Column.SECRET)
                .filter(index -> Guid.in(fields.get(index)).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** What looks like a GUID of which something is missing, or too much is there. */
    Optional<String> nearlyGuid() {
        return visible().mapToObj(fields::get).filter(Guid::isNearly).findFirst();
    }

    /** The fields that people may see. */
    private IntStream visible() {
        return IntStream.range(0, fields.size()).filter(index -> format.column(index) != Column.SECRET);
    }

    Optional<String> guid() {
        return guidAt < 0 ? Optional.empty() : Guid.in(fields.get(guidAt));
    }

    /** A name that holds the separator fills more fields than it should, and moves the GUID out of its column. */
    String name() {
        return unclaimed().filter(this::isName).mapToObj(fields::get).collect(Collectors.joining(", "));
    }

    private boolean isName(int index) {
        return format.column(index) == Column.NAME || format.column(guidAt) != Column.GUID;
    }

    /** The fields that are neither the GUID nor of a column with a use of its own, those that hold something. */
    private IntStream unclaimed() {
        return IntStream.range(0, fields.size())
                .filter(index -> index != guidAt && !fields.get(index).isEmpty())
                .filter(index -> UNCLAIMED.contains(format.column(index)));
    }

    List<String> areas() {
        return Column.places().flatMap(column -> format.in(column, fields)).toList();
    }

    Optional<String> kind() {
        return Optional.of(format.in(Column.KIND, fields).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    /** What nothing else is made of. */
    List<String> notes() {
        return unclaimed()
                .filter(index -> !isName(index))
                .mapToObj(index -> format.title(index) + CleanText.withoutAddresses(fields.get(index)))
                .toList();
    }

    /** The line for people, without what may be a credential. */
    String shown() {
        return visible()
                .mapToObj(index -> CleanText.withoutAddresses(fields.get(index)))
                .collect(Collectors.joining(format.separator() == '\t' ? " | " : format.separator() + " "));
    }
}
