package io.github.thinknxkit.spec.internal.ets;

import java.util.regex.Pattern;

/** What spreadsheet programs make of {@code 1/2/3} and {@code 1/2}: dates, as the settings of the computer write them. */
final class SpreadsheetDate {

    static final String REASON =
            "a spreadsheet program has made a date of it; export again, and do not save the file from there";

    private static final String DAY = "[0-9]{1,2}";
    private static final String MONTH = "\\p{L}{3,9}\\.?";
    private static final String YEAR = "(?:[0-9]{2}|[0-9]{4})";

    /** In numbers with dots or hyphens, with a year of four digits, or with the name of a month. */
    private static final Pattern DATE = Pattern.compile(String.join(
            "|",
            DAY + "([.-])" + DAY + "(?:\\1" + YEAR + "?)?",
            DAY + "/" + DAY + "/[0-9]{4}",
            "[0-9]{4}([./-])" + DAY + "\\2" + DAY + "(?:[ T]0?0:00(?::00)?)?",
            DAY + "[. -]{1,2}" + MONTH + "(?:[ -]" + YEAR + ")?",
            MONTH + "[ -]" + YEAR));

    private static final int LONGEST = 30;

    private SpreadsheetDate() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && DATE.matcher(text).matches();
    }
}
