package io.github.thinknxkit.samples.villa.documentation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table of the README.
 *
 * @param cells its cells, as they are written
 */
public record Row(List<String> cells) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(cells.subList(1, cells.size() - 1));
    }

    /** Returns a cell without what is code in it. */
    public String words(int cell) {
        return CODE.matcher(cells.get(cell)).replaceAll("").strip();
    }

    /** Returns the pieces of code in a cell. */
    public List<String> code(int cell) {
        Matcher matcher = CODE.matcher(cells.get(cell));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** Returns one of the pieces of code in a cell. */
    public String code(int cell, int index) {
        return code(cell).get(index);
    }
}
