package io.github.thinknxkit.spec.internal.ets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a CSV export holds what.
 *
 * @param names the columns with names: of main groups first, of the groups themselves last; one alone holds all of them
 * @param address the column with addresses, or several with a level each
 * @param others the columns with everything else
 * @param columns how many columns there are
 */
record CsvLayout(List<Integer> names, List<Integer> address, Map<Field, Integer> others, int columns) {

    /** What ETS writes behind the address; the oldest exports have nothing there. */
    private static final List<Field> BEHIND =
            List.of(Field.CENTRAL, Field.UNFILTERED, Field.DESCRIPTION, Field.TYPES, Field.SECURITY);

    CsvLayout {
        names = List.copyOf(names);
        address = List.copyOf(address);
        others = Map.copyOf(others);
    }

    /** A file without header that names main group, middle group and group each in a column of their own. */
    static CsvLayout threeNames(int columns) {
        return new CsvLayout(List.of(0, 1, 2), List.of(3), from(4, columns), Math.max(4, columns));
    }

    /** A file without header that has all names in one column. */
    static CsvLayout oneName(int columns) {
        return new CsvLayout(List.of(0), List.of(1), from(2, columns), Math.max(2, columns));
    }

    private static Map<Field, Integer> from(int first, int columns) {
        Map<Field, Integer> others = new EnumMap<>(Field.class);
        for (int i = 0; i < BEHIND.size() && first + i < columns; i++) {
            others.put(BEHIND.get(i), first + i);
        }
        return others;
    }
}
