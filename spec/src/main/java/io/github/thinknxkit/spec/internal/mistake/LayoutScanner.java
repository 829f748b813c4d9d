package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Line.Entry;
import io.github.thinknxkit.spec.internal.mistake.Line.Role;
import io.github.thinknxkit.spec.internal.mistake.Line.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a text line by line, as a person does: a line that is indented like an entry and looks like one is an entry, whatever
 * was left open before it.
 */
final class LayoutScanner {

    private static final int NO_TEXT_BLOCK = -1;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Opening> unclosed = new ArrayList<>();
    private final BracketScanner brackets;
    private final KeyFinder keys;

    /** The indent of the entry whose text block we are in. */
    private int textBlock = NO_TEXT_BLOCK;

    private Optional<Line> before = Optional.empty();

    LayoutScanner(String text) {
        this.text = text;
        this.brackets = new BracketScanner(text);
        this.keys = new KeyFinder(text);
    }

    Layout scan() {
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Line line = line(start, end);
            lines.add(line);
            if (line.isBlock() || line.role() == Role.TEXT) {
                before = Optional.of(line);
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        unclosed.addAll(brackets.open());
        unclosed.addAll(brackets.unclosed());
        return new Layout(text, lines, unclosed, brackets.oddities());
    }

    private Line line(int start, int end) {
        int indent = 0;
        while (start + indent < end && text.charAt(start + indent) == ' ') {
            indent++;
        }
        String written = text.substring(start, end).strip();
        if (written.isEmpty()) {
            return new Line(
                    lines.size() + 1, start, indent, "", Role.BLANK, false, indent, Optional.empty(), Value.NONE);
        }
        if (textBlock != NO_TEXT_BLOCK && indent > textBlock) {
            return plain(start, indent, written, Role.INSIDE);
        }
        textBlock = NO_TEXT_BLOCK;
        closeWhatAnEntryEnds(start, end, indent);
        if (brackets.isOpen()) {
            brackets.line(lines.size() + 1, indent);
            brackets.scan(start + indent, end);
            return plain(start, indent, written, Role.INSIDE);
        } else if (written.charAt(0) == '#') {
            return plain(start, indent, written, Role.BLANK);
        } else if (indent == 0 && (written.startsWith("---") || written.startsWith("..."))) {
            return plain(start, indent, written, Role.MARKER);
        }
        return block(start, end, indent, written);
    }

    private Line plain(int start, int indent, String written, Role role) {
        return new Line(lines.size() + 1, start, indent, written, role, false, indent, Optional.empty(), Value.PLAIN);
    }

    /** What is open ends where an entry begins that is indented no further than that with the bracket or quote. */
    private void closeWhatAnEntryEnds(int start, int end, int indent) {
        if (!brackets.isOpen()
                || keys.find(start + indent, end).isEmpty()
                || "{}[]'\",".indexOf(text.charAt(start + indent)) >= 0) {
            return;
        }
        Opening innermost = brackets.innermost();
        boolean endsInnermost = indent <= innermost.indent() && !brackets.awaitsMore();
        if (endsInnermost || indent <= brackets.outermost().indent()) {
            unclosed.add(innermost);
            brackets.reset();
        }
    }

    private Line block(int start, int end, int indent, String written) {
        int at = start + indent;
        boolean item = false;
        while (isDash(at, end)) {
            item = true;
            at++;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
        }
        Optional<Entry> entry = keys.find(at, end);
        int column = at - start;
        int valueStart = entry.map(Entry::start).orElse(at);
        entry.ifPresent(it -> brackets.checkStart(start + column, false));
        Value value = value(valueStart, end, column);
        boolean continues = entry.isEmpty()
                && !item
                && before.filter(it -> continued(it, indent)).isPresent();
        Role role = continues ? Role.TEXT : Role.BLOCK;
        return new Line(lines.size() + 1, start, indent, written, role, item, column, entry, value);
    }

    private static boolean continued(Line before, int indent) {
        return before.role() == Role.TEXT
                ? indent >= before.indent()
                : before.value() == Value.PLAIN && indent > before.indent();
    }

    private boolean isDash(int at, int end) {
        return at < end && text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ');
    }

    private Value value(int at, int end, int column) {
        if (at >= end || text.charAt(at) == '#') {
            return Value.NONE;
        }
        switch (text.charAt(at)) {
            case '|', '>' -> {
                textBlock = column;
                return Value.TEXT_BLOCK;
            }
            case '{', '[', '"', '\'' -> {
                boolean quoted = text.charAt(at) == '"' || text.charAt(at) == '\'';
                brackets.line(lines.size() + 1, column);
                brackets.scan(at, end);
                return quoted ? Value.QUOTED : Value.BRACKETS;
            }
            default -> {
                brackets.checkStart(at, false);
                return Value.PLAIN;
            }
        }
    }
}
