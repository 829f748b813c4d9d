package io.github.thinknxkit.spec.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV text row by row, as RFC 4180 has it, with any separator and line end. Blanks around quotes are passed over; a
 * quote within a field that does not start with one is a character like others.
 */
public final class CsvReader {

    /** More than any export has; of a row with more, the rest is counted only. */
    private static final int MAX_FIELDS = 64;

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int next;
    private List<CsvField> fields = new ArrayList<>();
    private Optional<CsvFlaw> flaw = Optional.empty();

    /**
     * Makes a reader.
     *
     * @param text the text
     * @param separator what stands between fields
     */
    public CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** {@return whether there is another row} */
    public boolean hasNext() {
        return next < text.length();
    }

    /** {@return the next row} */
    public CsvRow next() {
        int start = next;
        int count = 0;
        fields = new ArrayList<>();
        flaw = Optional.empty();
        boolean more = true;
        while (more) {
            CsvField field = field();
            if (count++ < MAX_FIELDS) {
                fields.add(field);
            }
            more = next < text.length() && text.charAt(next) == separator;
            next += more ? 1 : 0;
        }
        passLineEnd();
        return new CsvRow(start, fields, count, flaw);
    }

    /** Reads a field and stops at the separator or line end behind it. */
    private CsvField field() {
        int start = behindBlanks(next);
        return start < text.length() && text.charAt(start) == QUOTE ? quoted(start) : plain();
    }

    private CsvField plain() {
        int start = next;
        next = fieldEnd(start);
        return new CsvField(text.substring(start, next), start, true);
    }

    private CsvField quoted(int quote) {
        int end = closingQuote(quote + 1);
        String raw = text.substring(quote + 1, end);
        next = behindBlanks(Math.min(end + 1, text.length()));
        if (end == text.length()) {
            flawed(CsvFlaw.Kind.UNCLOSED, quote);
        } else if (fieldEnd(next) != next) {
            flawed(CsvFlaw.Kind.TRAILING_TEXT, next);
            next = fieldEnd(next);
        }
        String value = raw.replace("\"\"", "\"");
        return new CsvField(value, quote + 1, value.length() == raw.length());
    }

    private void flawed(CsvFlaw.Kind kind, int offset) {
        flaw = flaw.or(() -> Optional.of(new CsvFlaw(kind, offset)));
    }

    /** Returns the offset of the quote that closes, or the text's length; two quotes stand for one that does not. */
    private int closingQuote(int from) {
        int quote = text.indexOf(QUOTE, from);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote < 0 ? text.length() : quote;
    }

    private int behindBlanks(int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    private int fieldEnd(int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) != separator && !isLineEnd(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void passLineEnd() {
        if (text.startsWith("\r\n", next)) {
            next += 2;
        } else if (next < text.length()) {
            next++;
        }
    }
}
