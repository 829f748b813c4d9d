package io.github.thinknxkit.spec.load;

import java.util.ArrayList;
import java.util.List;

/**
 * A file in which each {@code «} marks where a problem is expected.
 *
 * @param marked the file with its marks
 */
public record MarkedText(String marked) {

    private static final char MARK = '«';

    /** Returns the file without the marks. */
    public String clean() {
        return marked.replace(String.valueOf(MARK), "");
    }

    /** Puts the place of each mark before what is expected there; an expectation without a mark keeps no place. */
    public List<String> placed(String file, List<String> expected) {
        List<String> placed = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == MARK) {
                placed.add(file + ":" + line + ":" + column + " " + expected.get(placed.size()));
            } else {
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
        }
        placed.addAll(expected.subList(placed.size(), expected.size()));
        return placed;
    }
}
