package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.TerminalWidth;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows below a row of titles, in columns that fit the terminal: what is too long goes on in the next line. */
public final class Table {

    private static final String GAP = "  ";

    /** Narrower than this a column cannot be read. */
    private static final int NARROWEST = 8;

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Creates a table without rows.
     *
     * @param titles the titles of its columns
     */
    public Table(String... titles) {
        this.titles = List.of(titles);
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, one for each title
     */
    public void add(String... cells) {
        rows.add(Stream.of(cells).map(ShownText::clean).toList());
    }

    /**
     * Prints the table to standard output; nothing if it has no rows.
     *
     * @param process the process to print in
     */
    public void printTo(ProcessContext process) {
        if (rows.isEmpty()) {
            return;
        }
        PrintStream out = process.out();
        int[] widths = widths(TerminalWidth.of(process));
        print(out, titles, widths, Palette.forOutput(process)::faint);
        rows.forEach(row -> print(out, row, widths, UnaryOperator.identity()));
        out.flush();
    }

    /**
     * Returns the titles and the rows, each in one line, in which cells are cut that are too long.
     *
     * @param width how wide a line may be
     * @return the lines, the titles first
     */
    public List<String> lines(int width) {
        int[] widths = widths(width);
        return Stream.concat(Stream.of(titles), rows.stream())
                .map(row -> TextWidth.cut(line(row, widths), width))
                .toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String part = TextWidth.cut(row.get(column), widths[column]);
            text.append(part)
                    .append(" ".repeat(Math.max(0, widths[column] - TextWidth.of(part))))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private static void print(PrintStream out, List<String> row, int[] widths, UnaryOperator<String> style) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(TextWidth.lines(row.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String part =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths[column] - TextWidth.of(part))))
                        .append(GAP);
            }
            out.print(style.apply(text.toString().stripTrailing()) + "\n");
        }
    }

    private int[] widths(int available) {
        int[] widths = widest(TextWidth::of);
        int room = available - GAP.length() * (widths.length - 1);
        narrow(widths, widest(TextWidth::ofLongestWord), room);
        int[] narrowest = new int[widths.length];
        Arrays.fill(narrowest, NARROWEST);
        narrow(widths, narrowest, room);
        return widths;
    }

    private int[] widest(ToIntFunction<String> measure) {
        int[] widths = new int[titles.size()];
        Stream.concat(Stream.of(titles), rows.stream()).forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], measure.applyAsInt(row.get(column)));
            }
        });
        return widths;
    }

    /** The widest column that can gives way first. */
    private static void narrow(int[] widths, int[] least, int room) {
        for (long excess = Arrays.stream(widths).asLongStream().sum() - room; excess > 0; excess--) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                boolean wider = widest < 0 || widths[column] > widths[widest];
                widest = wider && widths[column] > least[column] ? column : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
