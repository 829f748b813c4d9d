package io.github.thinknxkit.spec.internal.mistake;

/** What was written, for a message; and how to write it in quotes. */
public final class Quotation {

    private static final int LONGEST = 80;

    private Quotation() {}

    /**
     * Quotes what was written.
     *
     * @param written the text
     * @return the text in single quotes, cut if it is long
     */
    public static String of(String written) {
        return "'" + shortened(written) + "'";
    }

    /**
     * Writes a text as YAML takes it whatever is in it.
     *
     * @param written the text
     * @return the text in double quotes or, if it has some or a backslash, in single ones
     */
    public static String inQuotes(String written) {
        String text = LookAlikes.withoutQuotes(shortened(written));
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }

    /**
     * Cuts a text.
     *
     * @param written the text
     * @return the text, on one line and not long
     */
    public static String shortened(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
