package io.github.thinknxkit.spec.internal.ets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a CSV export holds what.
 *
 * @param names the columns with names: of main groups first, of the groups themselves last; one alone holds all of them
 * @param address the column with addresses, or several with a level each
 * @param others the columns with everything else
 * @param columns how many columns there are
 */
record CsvLayout(List<Integer> names, List<Integer> address, Map<EntryField, Integer> others, int columns) {

    /** What ETS writes behind the address; the oldest exports have nothing there. */
    private static final List<EntryField> BEHIND = List.of(
            EntryField.CENTRAL, EntryField.UNFILTERED, EntryField.DESCRIPTION, EntryField.TYPES, EntryField.SECURITY);

    CsvLayout {
        names = List.copyOf(names);
        address = List.copyOf(address);
        others = Map.copyOf(others);
    }

    /** The layout of a file whose titles tell nothing, by what its columns hold and by the order that ETS has. */
    static CsvLayout byContent(CsvContent content, List<Integer> address) {
        int first = address.get(0);
        int behind = address.get(address.size() - 1) + 1;
        // A range may be called 12; where ETS has names, everything is one.
        boolean named = first == 1 || first == 3;
        List<Integer> names = IntStream.range(0, first)
                .filter(column ->
                        named || (!content.holdsTypes(column) && !content.holdsNumbers(column, 0, Integer.MAX_VALUE)))
                .boxed()
                .toList();
        List<Integer> found = names.isEmpty() ? firstTexts(content, behind) : names;
        List<Integer> taken = Stream.concat(found.stream(), address.stream()).toList();
        Map<EntryField, Integer> others = isUsual(content, behind) && !found.contains(behind)
                ? usual(behind, content.columns())
                : others(content, taken);
        return new CsvLayout(found, address, others, Math.max(behind, content.columns()));
    }

    private static List<Integer> firstTexts(CsvContent content, int from) {
        return IntStream.range(from, content.columns())
                .filter(content::holdsTexts)
                .limit(1)
                .boxed()
                .toList();
    }

    /** Whether behind the addresses stands what ETS writes there: two marks, a description, types. */
    private static boolean isUsual(CsvContent content, int first) {
        int types = first + BEHIND.indexOf(EntryField.TYPES);
        return content.mayHoldFlags(first)
                && content.mayHoldFlags(first + 1)
                && content.all().noneMatch(column -> column != types && content.holdsTypes(column));
    }

    private static Map<EntryField, Integer> usual(int first, int columns) {
        Map<EntryField, Integer> others = new EnumMap<>(EntryField.class);
        for (int i = 0; i < BEHIND.size() && first + i < columns; i++) {
            others.put(BEHIND.get(i), first + i);
        }
        return others;
    }

    private static Map<EntryField, Integer> others(CsvContent content, List<Integer> taken) {
        Map<EntryField, Integer> others = new EnumMap<>(EntryField.class);
        content.all().filter(column -> !taken.contains(column)).forEach(column -> {
            if (content.holdsTypes(column)) {
                others.putIfAbsent(EntryField.TYPES, column);
            } else if (content.holdsTexts(column)) {
                others.putIfAbsent(EntryField.DESCRIPTION, column);
            }
        });
        return others;
    }
}
