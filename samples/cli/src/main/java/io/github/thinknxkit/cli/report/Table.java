package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.value.ShownText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand below each other. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table without rows. */
    public Table() {}

    /**
     * Adds a row.
     *
     * @param cells its cells, as many as in all rows
     */
    public void add(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(ShownText.clean(cell));
        }
        rows.add(row);
    }

    /**
     * Prints the table.
     *
     * @param out where to print
     */
    public void printTo(PrintStream out) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell)
                        .append(" ".repeat(widths[column] - width(cell)))
                        .append(GAP);
            }
            out.print(line.toString().stripTrailing() + "\n");
        }
        out.flush();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
