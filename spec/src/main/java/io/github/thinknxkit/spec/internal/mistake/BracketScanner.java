package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.AfterEnd;
import io.github.thinknxkit.spec.internal.mistake.Oddity.Escape;
import io.github.thinknxkit.spec.internal.mistake.Oddity.Reserved;
import io.github.thinknxkit.spec.internal.mistake.Oddity.SecondColon;
import io.github.thinknxkit.spec.internal.mistake.Oddity.WrongClosing;
import java.util.ArrayList;
import java.util.List;

/** Follows brackets, braces and quotes, from line to line. */
final class BracketScanner {

    private static final int NONE = -1;
    private static final String NO_START = "%@`";
    private static final String ESCAPES = "0abt\tnvfre \"/\\N_LPxuU";

    private final String text;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private final List<Opening> unclosed = new ArrayList<>();
    private int line;
    private int indent;
    private boolean atStart;

    /** The last character that is not white space was a comma, a colon or an opening bracket. */
    private boolean awaits;

    BracketScanner(String text) {
        this.text = text;
    }

    /** What is open, with the entry in it that is being read. */
    private static final class Frame {
        final Opening opening;
        int entry;
        int colon = NONE;

        Frame(Opening opening) {
            this.opening = opening;
            this.entry = opening.offset() + 1;
        }
    }

    List<Oddity> oddities() {
        return oddities;
    }

    /** What was not closed before that around it was. */
    List<Opening> unclosed() {
        return unclosed;
    }

    List<Opening> open() {
        return frames.stream().map(frame -> frame.opening).toList();
    }

    boolean isOpen() {
        return !frames.isEmpty();
    }

    /** What opened first and is open still. */
    Opening outermost() {
        return frames.get(0).opening;
    }

    /** What opened last and is open still. */
    Opening innermost() {
        return top().opening;
    }

    /** Whether a comma, a colon or an opening bracket came last. */
    boolean awaitsMore() {
        return awaits;
    }

    void reset() {
        frames.clear();
    }

    /** Goes to a line, whose key is indented so far. */
    void line(int number, int column) {
        line = number;
        indent = column;
    }

    /** Notes a value that begins as none can. */
    void checkStart(int at, boolean inBrackets) {
        char c = text.charAt(at);
        if (NO_START.indexOf(c) >= 0 || c == '*' || c == '&' || c == '!') {
            oddities.add(new Reserved(at, inBrackets));
        }
    }

    /** Follows a line, or the rest of one. */
    void scan(int from, int end) {
        atStart = !isOpen() || awaits;
        int at = from;
        while (at < end) {
            at = inQuote() ? quoted(at, end) : bracketed(at, end);
        }
    }

    private boolean inQuote() {
        return isOpen() && top().opening.isQuote();
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    private int quoted(int at, int end) {
        char quote = top().opening.character();
        char c = text.charAt(at);
        if (c == '\\' && quote == '"') {
            if (at + 1 < end && !isEscape(at + 1, end)) {
                oddities.add(new Escape(at));
            }
            return at + 2;
        } else if (c != quote) {
            return at + 1;
        } else if (quote == '\'' && at + 1 < end && text.charAt(at + 1) == quote) {
            return at + 2;
        }
        return closed(at, end);
    }

    private boolean isEscape(int at, int end) {
        int digits = switch (text.charAt(at)) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        boolean hexadecimal = at + digits < end
                && text.substring(at + 1, at + 1 + digits).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return ESCAPES.indexOf(text.charAt(at)) >= 0 && hexadecimal;
    }

    private int bracketed(int at, int end) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        } else if (c == '#' && (atStart || Character.isWhitespace(text.charAt(at - 1)))) {
            return end;
        }
        awaits = false;
        switch (c) {
            case '{', '[' -> open(at);
            case '}', ']' -> {
                closeForgotten(c, at, end);
                if (isOpen() && top().opening.closing() != c) {
                    oddities.add(new WrongClosing(top().opening, at));
                }
                return closed(at, end);
            }
            case ',' -> {
                awaits = true;
                atStart = true;
                top().entry = at + 1;
                top().colon = NONE;
            }
            case '"', '\'' -> {
                if (atStart) {
                    open(at);
                }
                atStart = false;
            }
            case ':' -> colon(at, end);
            default -> {
                if (atStart) {
                    checkStart(at, true);
                }
                atStart = false;
            }
        }
        return at + 1;
    }

    /** A bracket that the one around it closes: forgotten, unless the line has enough to close both. */
    private void closeForgotten(char closing, int at, int end) {
        long closings = text.substring(at, end)
                .chars()
                .filter(c -> c == '}' || c == ']')
                .count();
        boolean around = frames.stream().anyMatch(frame -> frame.opening.closing() == closing);
        while (around && closings < frames.size() && top().opening.closing() != closing) {
            unclosed.add(top().opening);
            frames.remove(frames.size() - 1);
        }
    }

    private void open(int at) {
        frames.add(new Frame(new Opening(text.charAt(at), at, line, indent)));
        awaits = !inQuote();
        atStart = true;
    }

    private void colon(int at, int end) {
        boolean ends = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        if (!ends) {
            return;
        }
        if (top().colon == NONE) {
            top().colon = at;
        } else {
            oddities.add(new SecondColon(top().entry, top().colon, at));
        }
        awaits = true;
        atStart = true;
    }

    private int closed(int at, int end) {
        Opening opening = top().opening;
        frames.remove(frames.size() - 1);
        awaits = false;
        atStart = false;
        int next = at + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean comment = next < end && next > at + 1 && text.charAt(next) == '#';
        boolean fits = next >= end || comment || (isOpen() ? ",]}:" : ":").indexOf(text.charAt(next)) >= 0;
        if (!fits) {
            oddities.add(new AfterEnd(opening, at, next));
        }
        // Outside all brackets nothing of the line is left to follow.
        return isOpen() ? at + 1 : end;
    }
}
