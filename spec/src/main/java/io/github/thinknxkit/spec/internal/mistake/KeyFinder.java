package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Line.Entry;
import java.util.Optional;

/** Finds the key of a line. */
final class KeyFinder {

    private final String text;

    KeyFinder(String text) {
        this.text = text;
    }

    /** Finds the key that begins at an offset, with its value; empty if the line has no colon that ends a key. */
    Optional<Entry> find(int at, int end) {
        if (at >= end || "{[#|>".indexOf(text.charAt(at)) >= 0) {
            return Optional.empty();
        }
        char first = text.charAt(at);
        int from = first == '"' || first == '\'' ? behindQuote(at, end, first) : at;
        int colon = colon(from, end);
        return colon < 0 ? Optional.empty() : Optional.of(entry(at, colon, end));
    }

    private Entry entry(int at, int colon, int end) {
        int start = colon + 1;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String key = text.substring(at, colon).strip();
        return new Entry(
                key, colon, start, text.substring(start, endOfValue(start, end)).strip());
    }

    private int behindQuote(int at, int end, char quote) {
        int close = text.indexOf(quote, at + 1);
        return close < 0 || close >= end ? end : close + 1;
    }

    private int colon(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && isEnd(i + 1, end)) {
                return i;
            } else if (isComment(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int endOfValue(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isComment(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean isComment(int at) {
        return text.charAt(at) == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isEnd(int at, int end) {
        return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}
