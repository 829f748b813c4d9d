package io.github.thinknxkit.cli.completion;

/**
 * Writes words so that bash takes each character for itself, in the way that the user has begun the word. Bash's own quoting of
 * file names leaves some characters bare, such as the dollar sign of a variable that is set.
 */
public final class BashText {

    /** What bash takes for more than itself outside quotes; a colon and an equals sign are completed up to, and so stay bare. */
    private static final String SPECIAL = " \t!\"#$&'()*;<>?@[\\]^`{|}~";

    private static final String SPECIAL_IN_DOUBLE_QUOTES = "$\"\\`";

    private BashText() {}

    /**
     * Writes text.
     *
     * @param text the text
     * @param quote the quote that it stands within: {@code '}, {@code "}, or 0 for none
     * @return the text as bash reads it there
     */
    public static String of(String text, char quote) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append(of((char) c, quote)));
        return written.toString();
    }

    private static String of(char c, char quote) {
        return switch (quote) {
            case '\'' -> c == '\'' ? "'\\''" : String.valueOf(c);
            case '"' -> inDoubleQuotes(c);
            default -> SPECIAL.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        };
    }

    /** The history is expanded within double quotes, and a backslash there would stay. */
    private static String inDoubleQuotes(char c) {
        if (c == '!') {
            return "\"\\!\"";
        }
        return SPECIAL_IN_DOUBLE_QUOTES.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }
}
