package io.github.thinknxkit.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints results as CSV: quoted by RFC 4180, and with LF at the end of lines, as shells expect it.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front: names and messages come from servers and
 * plant files, and are opened by people. Numbers stay, and so do GUIDs, which may begin with any of those characters.
 */
final class CsvWriter implements ResultWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\t\r-].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Set<String> LITERAL = Set.of("guid", "target");
    private static final String BETWEEN = "; ";

    private final PrintStream out;
    private List<String> columns;
    private boolean titled;

    CsvWriter(PrintStream out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void write(ResultRow row) {
        Map<String, Object> members = columns.isEmpty() ? flat(row.members()) : row.members();
        if (!titled) {
            columns = columns.isEmpty() ? List.copyOf(members.keySet()) : columns;
            titled = true;
            print(column -> column);
        }
        print(column -> cell(column, members.get(column)));
    }

    private static Map<String, Object> flat(Map<String, Object> members) {
        Map<String, Object> flat = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Map<?, ?> below) {
                below.forEach((key, member) -> flat.put(name + "." + key, member));
            } else {
                flat.put(name, value);
            }
        });
        return flat;
    }

    private void print(Function<String, String> cell) {
        OutputForm.line(out, columns.stream().map(cell).map(CsvWriter::quoted).collect(Collectors.joining(",")));
    }

    private static String cell(String column, @Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + "=" + member.getValue())
                    .collect(Collectors.joining(BETWEEN));
        }
        Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
        String text = values.map(Object::toString).collect(Collectors.joining(BETWEEN));
        return isFormula(text) && !LITERAL.contains(column) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
