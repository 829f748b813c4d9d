package io.github.thinknxkit.internal.text;

/** Text of strangers as messages may hold it: controls could forge lines of a log, or drive the terminal that shows it. */
public final class VisibleText {

    private static final int LONGEST_QUOTED = 80;

    private VisibleText() {}

    /**
     * Returns a text on one line.
     *
     * @return the text with blanks for controls, and without what has no look or turns other text around (bidirectional overrides)
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** Returns the beginning of a text, of at most so many characters; an ellipsis stands for the rest. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** Returns what a caller gave, for a message: visible, shortened and in quotes. */
    public static String quoted(String text) {
        return '"' + shortened(of(text), LONGEST_QUOTED) + '"';
    }
}
