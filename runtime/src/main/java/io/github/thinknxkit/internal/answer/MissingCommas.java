package io.github.thinknxkit.internal.answer;

/**
 * Puts in the commas that a server forgot between two members on either side of white space. The document's own sample of
 * {@code system/serverStatus} lacks one, so a server that was written after it may send just that.
 */
final class MissingCommas {

    private MissingCommas() {}

    /**
     * Inserts the missing commas into a text that is not JSON. Places in it stay what they were: each comma takes the place of a white space.
     *
     * @param text the text
     * @return the completed text; the same if it lacks no comma
     */
    static String insert(String text) {
        char[] completed = text.toCharArray();
        int last = -1;
        for (int i = 0; i < completed.length; i++) {
            if (completed[i] == '"') {
                int end = endOfString(text, i);
                if (last >= 0 && last < i - 1 && endsValue(completed[last]) && startsAfterSpace(text, end, ':')) {
                    completed[i - 1] = ',';
                }
                i = end;
                last = end;
            } else if (!isSpace(completed[i])) {
                last = i;
            }
        }
        return new String(completed);
    }

    /** Returns the place of the closing quote, or of the text's last character if there is none. */
    private static int endOfString(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, text.length() - 1);
    }

    private static boolean startsAfterSpace(String text, int end, char expected) {
        int next = end + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == expected;
    }

    private static boolean endsValue(char c) {
        return c == '"' || c == ']' || c == '}' || Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
