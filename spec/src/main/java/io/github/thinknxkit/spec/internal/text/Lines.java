package io.github.thinknxkit.spec.internal.text;

import java.util.Arrays;

/**
 * The lines of a text, to turn an offset into a line and a column.
 *
 * <p>A line ends with a line feed, or with a carriage return that no line feed follows, as in YAML 1.2 and in editors.
 */
public final class Lines {

    private final String text;
    private final int[] starts;
    private final int codePoints;

    /** The offset of each code point; empty if each takes one code unit, as in most files. */
    private final int[] offsets;

    /**
     * Finds the lines of a text.
     *
     * @param text the text
     */
    public Lines(String text) {
        this.text = text;
        this.starts = startsOf(text);
        this.codePoints = text.codePointCount(0, text.length());
        this.offsets = codePoints == text.length() ? new int[0] : offsetsOf(text, codePoints);
    }

    private static int[] offsetsOf(String text, int codePoints) {
        int[] offsets = new int[codePoints + 1];
        for (int i = 1; i <= codePoints; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }

    private static int[] startsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    /**
     * Returns the line of an offset.
     *
     * @param offset an offset in UTF-16 code units, at most the text's length
     * @return the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of an offset.
     *
     * @param offset an offset in UTF-16 code units, at most the text's length
     * @return the column in UTF-16 code units, from 1
     */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /**
     * Returns the offset of a line and a column, as a parser tells where it is.
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 code units, from 1
     * @return the offset, within the text and within the line, whatever the parser says
     */
    public int offset(int line, int column) {
        int index = Math.max(1, Math.min(line, starts.length)) - 1;
        int start = starts[index];
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Math.max(start, Math.min(start + column - 1, end));
    }

    /**
     * Returns the offset of a code point. YAML parsers count code points, editors and compilers UTF-16 code units.
     *
     * @param codePoint how many code points stand before it
     * @return the offset in UTF-16 code units, within the text
     */
    public int offset(int codePoint) {
        int index = Math.min(codePoint, codePoints);
        return offsets.length == 0 ? index : offsets[index];
    }
}
