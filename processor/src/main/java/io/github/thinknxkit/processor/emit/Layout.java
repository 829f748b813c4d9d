package io.github.thinknxkit.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet writes as people do: short comments, annotations and empty bodies on one line, the header of a
 * record over as few as it needs.
 *
 * <p>Only lines that JavaPoet itself made are touched. No text of the spec can look like one: comments and literals
 * never begin a line with what is looked for here.
 */
final class Layout {

    private static final int WIDTH = 120;
    private static final String CONTINUATION = "        ";
    private static final Pattern RECORD = Pattern.compile("( *)((?:public |private )?record \\w+)\\((.*)\\)(.*) \\{");

    private final List<String> out = new ArrayList<>();

    static String of(String source) {
        Layout layout = new Layout();
        List<String> lines = source.lines().toList();
        int line = 0;
        while (line < lines.size()) {
            line += layout.take(lines.subList(line, lines.size()));
        }
        return String.join("\n", layout.out) + "\n";
    }

    /** Lays the next lines out, and returns how many they were. */
    private int take(List<String> lines) {
        String text = lines.get(0).strip();
        if (isShortComment(lines)) {
            out.add(lines.get(0) + " " + lines.get(1).strip().substring(2) + " */");
            return 3;
        } else if (text.equals("@Generated(")) {
            return join(lines, ")");
        } else if (text.equals("}") && !out.isEmpty() && out.get(out.size() - 1).endsWith("{")) {
            out.add(out.remove(out.size() - 1) + "}");
            return 1;
        } else if (isRecord(text)) {
            return header(lines);
        }
        out.add(lines.get(0));
        return 1;
    }

    private static boolean isRecord(String text) {
        return text.startsWith("record ") || text.startsWith("public record ") || text.startsWith("private record ");
    }

    private static boolean isShortComment(List<String> lines) {
        if (lines.size() < 3 || !lines.get(0).strip().equals("/**")) {
            return false;
        }
        String text = lines.get(1).strip();
        return text.startsWith("* ")
                && !text.startsWith("* @")
                && lines.get(2).strip().equals("*/")
                && lines.get(1).length() + 5 <= WIDTH;
    }

    private int join(List<String> lines, String end) {
        int last = 0;
        StringBuilder joined = new StringBuilder(lines.get(0));
        while (!lines.get(last).strip().equals(end)) {
            last++;
            String text = lines.get(last).strip();
            joined.append(text.equals(end) || last == 1 ? text : " " + text);
        }
        out.add(joined.toString());
        return last + 1;
    }

    private int header(List<String> lines) {
        int last = 0;
        StringBuilder joined = new StringBuilder(lines.get(0));
        while (!lines.get(last).endsWith("{")) {
            last++;
            joined.append(lines.get(last - 1).endsWith("(") ? "" : " ")
                    .append(lines.get(last).strip());
        }
        Matcher header = RECORD.matcher(joined);
        if (joined.length() <= WIDTH || !header.matches()) {
            out.add(joined.toString());
        } else {
            breakHeader(header);
        }
        return last + 1;
    }

    /** Breaks a header before what it implements and, if that is not enough, between its components. */
    private void breakHeader(Matcher header) {
        String margin = header.group(1) + CONTINUATION;
        String start = header.group(1) + header.group(2) + "(";
        String clause = header.group(4).strip();
        String flat = start + header.group(3) + ")";
        String components = flat.length() <= WIDTH
                ? flat
                : start + "\n" + margin + String.join(",\n" + margin, components(header.group(3))) + ")";
        out.add(components + (clause.isEmpty() ? " {" : "\n" + margin + clause + " {"));
    }

    /** Splits at the commas that are not between type arguments. */
    private static String[] components(String list) {
        return list.split(", (?![^<]*>)", -1);
    }
}
