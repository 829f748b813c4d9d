package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.input.CleanText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file while it is written. */
final class Lines {

    private static final int WIDTH = 120;
    private static final String MARK = "# ";

    private final List<String> lines = new ArrayList<>();

    /** Adds an entry, or an entry that is commented out. */
    void entry(int indent, Form form, String text) {
        lines.add(" ".repeat(indent) + (form == Form.ACTIVE ? "" : MARK) + text);
    }

    /** Adds a comment, in as many lines as it needs; further ones are indented. Whatever is in it, it stays a comment. */
    void comment(int indent, String text) {
        String start = " ".repeat(indent) + MARK;
        String rest = CleanText.line(text);
        while (start.length() + rest.length() > WIDTH) {
            int end = breakAt(rest, WIDTH - start.length());
            lines.add(start + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
            start = " ".repeat(indent) + MARK + "  ";
        }
        if (!rest.isEmpty()) {
            lines.add(start + rest);
        }
    }

    /** Behind the last blank that leaves the line narrow enough; what has no blank stays whole. */
    private static int breakAt(String text, int width) {
        int blank = text.lastIndexOf(' ', width);
        int next = blank > 0 ? blank : text.indexOf(' ', width);
        return next < 0 ? text.length() : next;
    }

    void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** Whether an entry fits into a line. */
    static boolean fits(int indent, String text) {
        return indent + MARK.length() + text.length() <= WIDTH;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    /** Whether an entry is one, or is commented out. */
    enum Form {
        /** It is one. */
        ACTIVE,
        /** It is a comment, which becomes one when its mark is taken away. */
        COMMENTED
    }
}
