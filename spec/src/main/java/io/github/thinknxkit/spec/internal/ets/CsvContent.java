package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvField;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a CSV export hold, whatever their titles are.
 *
 * @param first the first row, which may be one of titles
 * @param body the other rows, or the first if it is the only one
 * @param columns how many columns there are
 */
record CsvContent(CsvRow first, List<CsvRow> body, int columns) {

    /** Of ten cells that are not empty, so many must be of a sort: the others may be mistyped. */
    private static final int MOST = 8;

    private static final int ALL = 10;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern TYPE = Pattern.compile("(?i)DPS?T.*|[0-9]{1,3}\\.[0-9]{3}.*");
    /** The first of several types is enough. */
    private static final int LONGEST_TYPE = 30;

    private static final Pattern FLAG = Pattern.compile("(?i)true|false|yes|no|x|0|1");

    static CsvContent of(List<CsvRow> rows, int columns) {
        return new CsvContent(rows.get(0), rows.size() > 1 ? rows.subList(1, rows.size()) : rows, columns);
    }

    static String cell(CsvRow row, int column) {
        List<CsvField> fields = row.fields();
        return column < fields.size() ? fields.get(column).text().strip() : "";
    }

    /** The cells of a column that are not empty. */
    private Stream<String> cells(int column) {
        return body.stream().map(row -> cell(row, column)).filter(text -> !text.isEmpty());
    }

    int count(int column, Predicate<String> sort) {
        return (int) cells(column).filter(sort).count();
    }

    private boolean mostly(int column, Predicate<String> sort) {
        int filled = count(column, text -> true);
        return filled > 0 && count(column, sort) * ALL >= filled * MOST;
    }

    boolean holdsNumbers(int column, int min, int max) {
        return mostly(column, text -> isNumber(text, min, max));
    }

    private static boolean isNumber(String text, int min, int max) {
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
    }

    boolean holdsTypes(int column) {
        return mostly(column, CsvContent::isType);
    }

    private static boolean isType(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TYPE));
        return TYPE.matcher(start).matches()
                && DatapointTypeId.parse(start.replaceFirst("(?<=[0-9])[\\s,;].*", ""))
                        .isPresent();
    }

    /** Whether nothing but marks is in a column, or nothing at all. */
    boolean mayHoldFlags(int column) {
        return count(column, text -> true) == 0
                || mostly(column, text -> FLAG.matcher(text).matches());
    }

    /** Whether a column holds texts that are nothing else. */
    boolean holdsTexts(int column) {
        return count(column, text -> true) > 0
                && !holdsTypes(column)
                && !mostly(column, text -> FLAG.matcher(text).matches())
                && !mostly(column, text -> NUMBER.matcher(text).matches())
                && !mostly(column, AddressReader::isLevelled);
    }

    /** Whether the first row has something else than the others in columns of types or numbers. */
    boolean isUnlikeBody(int column) {
        String text = cell(first, column);
        boolean sorted = (holdsTypes(column) && !isType(text))
                || (holdsNumbers(column, 0, 0xFFFF) && !NUMBER.matcher(text).matches());
        return sorted && !text.isEmpty() && !text.equals("-");
    }

    IntStream all() {
        return IntStream.range(0, columns);
    }
}
