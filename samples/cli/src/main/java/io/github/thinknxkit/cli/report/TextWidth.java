package io.github.thinknxkit.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/** Text in the columns of a terminal: a Chinese sign takes two of them, and an accent on its own none. */
public final class TextWidth {

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Returns how wide the widest part is that {@link #lines} would rather not break. */
    static int ofLongestWord(String text) {
        return Stream.of(text.split("(?<=[ /])", -1))
                .mapToInt(word -> of(word.stripTrailing()))
                .max()
                .orElse(0);
    }

    private static int of(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    /**
     * Cuts text that is too long.
     *
     * @param text the text
     * @param width how wide it may be, at least 1
     * @return the text, or its beginning and an ellipsis
     */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (used + of(text.codePointAt(end)) <= width) {
            used += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "…";
    }

    /**
     * Breaks text into lines: after a blank or slash if there is one, or else anywhere.
     *
     * @param text the text
     * @param width how wide a line may be, at least 2
     * @return the lines, without blanks at their ends; at least one
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int end = end(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int end(String text, int width) {
        int end = 0;
        int broken = 0;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += of(character);
            if (used > width) {
                break;
            }
            end += Character.charCount(character);
            broken = character == ' ' || character == '/' ? end : broken;
        }
        return broken > 0 ? broken : end;
    }
}
