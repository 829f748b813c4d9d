package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.draft.input.CleanText;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line at a separator. A field may stand in quotes, with inner ones twice; it never goes on in the next line, so that a
 * quote which nobody closes costs one line and not the rest of the list.
 */
final class LineFields {

    private static final char QUOTE = '"';

    /** More than any list has columns; of a line with more, the rest is one field. */
    private static final int MOST = 64;

    private final String line;
    private final char separator;
    private int next;

    private LineFields(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    static List<String> of(String line, char separator) {
        LineFields fields = new LineFields(line, separator);
        List<String> all = new ArrayList<>();
        all.add(fields.field());
        while (fields.next < line.length()) {
            fields.next++;
            all.add(all.size() < MOST ? fields.field() : fields.rest());
        }
        return all;
    }

    private String field() {
        int start = next;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int close = start < line.length() && line.charAt(start) == QUOTE ? closing(start + 1) : -1;
        return close < 0 ? plain() : quoted(start + 1, close);
    }

    private String rest() {
        String rest = CleanText.line(line.substring(next));
        next = line.length();
        return rest;
    }

    private String plain() {
        int start = next;
        next = end(start);
        return CleanText.line(line.substring(start, next));
    }

    /** What stands behind the closing quote belongs to the field: nothing is lost. */
    private String quoted(int start, int close) {
        next = end(close);
        return CleanText.line(line.substring(start, close).replace("\"\"", "\"") + line.substring(close + 1, next));
    }

    private int closing(int from) {
        int quote = line.indexOf(QUOTE, from);
        while (quote >= 0 && line.startsWith("\"\"", quote)) {
            quote = line.indexOf(QUOTE, quote + 2);
        }
        return quote;
    }

    private int end(int from) {
        int end = line.indexOf(separator, from);
        return end < 0 ? line.length() : end;
    }
}
