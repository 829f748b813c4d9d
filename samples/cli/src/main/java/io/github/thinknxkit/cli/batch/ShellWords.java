package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words as a shell does: at white space; quotes of both kinds keep words together, a backslash takes
 * away what the next character means, and {@code #} at the start of a word begins a comment. Nothing is expanded.
 */
public final class ShellWords {

    private static final char NONE = '\0';

    private static final String ESCAPED_IN_QUOTES = "\"\\$`";

    /** Those of bash's COMP_WORDBREAKS that may stand within a word. */
    private static final String BREAKS = "=:@";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int openQuote = -1;
    private boolean openEscape;
    private int position;
    private int part;

    private ShellWords(String line) {
        this.line = line;
    }

    /**
     * Splits a line.
     *
     * @param line the line
     * @return its words; none if it is empty or a comment
     * @throws UsageException if a quote is not closed, or the line ends with a backslash
     */
    public static List<String> split(String line) {
        ShellWords words = new ShellWords(line);
        words.read();
        if (words.openQuote >= 0) {
            throw new UsageException("the quote at column " + (words.openQuote + 1) + " is not closed");
        } else if (words.openEscape) {
            throw new UsageException("the line ends with a backslash");
        }
        words.endWord();
        return List.copyOf(words.words);
    }

    /**
     * A line that is still being typed.
     *
     * @param words the words that are complete
     * @param current the word at the end of the line; empty if none is begun
     * @param quote the quote that the line ends within; 0 if there is none
     * @param part where in that word the part begins that bash puts a completion in the place of: what follows an opening quote,
     *     or else the last sign at which bash breaks words
     */
    public record Unfinished(List<String> words, String current, char quote, int part) {}

    /**
     * Splits a line that is still being typed.
     *
     * @param line the line up to the cursor
     * @return its words
     */
    public static Unfinished unfinished(String line) {
        ShellWords words = new ShellWords(line);
        words.read();
        char quote = words.openQuote >= 0 ? line.charAt(words.openQuote) : NONE;
        return new Unfinished(List.copyOf(words.words), words.word.toString(), quote, words.part);
    }

    private void read() {
        while (position < line.length()) {
            char c = line.charAt(position);
            if (c == '#' && !inWord) {
                return;
            } else if (Character.isWhitespace(c)) {
                endWord();
            } else if (c == '\'' || c == '"') {
                quoted(c);
            } else {
                inWord = true;
                take(c, NONE);
                part = BREAKS.indexOf(c) >= 0 ? word.length() : part;
            }
            position++;
        }
    }

    /** Takes a text in quotes, up to the quote that ends it. */
    private void quoted(char quote) {
        openQuote = position;
        inWord = true;
        part = word.length();
        for (position++; position < line.length(); position++) {
            char c = line.charAt(position);
            if (c == quote) {
                openQuote = -1;
                part = word.length();
                return;
            }
            take(c, quote);
        }
    }

    /** Takes a character; what a backslash does depends on the quotes around it. */
    private void take(char c, char quote) {
        if (c != '\\' || quote == '\'') {
            word.append(c);
        } else if (position + 1 == line.length()) {
            openEscape = true;
        } else {
            char next = line.charAt(position + 1);
            boolean escapes = quote == NONE || ESCAPED_IN_QUOTES.indexOf(next) >= 0;
            position += escapes ? 1 : 0;
            word.append(escapes ? next : c);
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            part = 0;
            inWord = false;
        }
    }
}
