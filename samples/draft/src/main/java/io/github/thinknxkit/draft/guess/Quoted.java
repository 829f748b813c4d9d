package io.github.thinknxkit.draft.guess;

/** Names as comments show them. */
public final class Quoted {

    /** Enough to know a name by. What is longer stands in the export, which may have 65,535 of them. */
    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * Quotes a name.
     *
     * @param name the name
     * @return for example {@code "Pool lights"}, shortened if it is long
     */
    public static String of(String name) {
        int length = Math.min(LONGEST, name.codePointCount(0, name.length()));
        String start = name.substring(0, name.offsetByCodePoints(0, length));
        return "\"" + start + (start.length() < name.length() ? "…" : "") + "\"";
    }
}
