package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvField;
import io.github.thinknxkit.spec.internal.csv.CsvReader;
import java.util.List;
import java.util.regex.Pattern;

/** Names texts that are taken for exports in CSV and are none. */
final class OtherFile {

    private static final String REMEDY = " In ETS take 'Export Group Addresses'.";

    private static final String NO_EXPORT =
            "This is no group-address export: it is not XML, and no column of it has addresses such as 1/0/7." + REMEDY;

    private static final String OPC =
            "This is an OPC export (.esf) of ETS: it has no datapoint types. Export the group" + " addresses as XML.";

    /** The first field of a line: the names of the ranges and the address. */
    private static final Pattern OPC_ADDRESS = Pattern.compile(".*\\.[0-9]{1,2}(/[0-9]{1,4}){1,2}");

    private static final int SAMPLE = 200;

    private OtherFile() {}

    /** What to say of a text without a column of addresses. */
    static String message(String text) {
        if (text.lines().limit(SAMPLE).anyMatch(OtherFile::isOpc)) {
            return OPC;
        }
        return List.of(';', ',', '\t').stream().anyMatch(separator -> hasDates(text, separator))
                ? "The addresses of this file have become dates: " + SpreadsheetDate.REASON + "."
                : NO_EXPORT;
    }

    private static boolean isOpc(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && OPC_ADDRESS.matcher(line.substring(0, tab)).matches();
    }

    private static boolean hasDates(String text, char separator) {
        CsvReader rows = new CsvReader(text, separator);
        int dates = 0;
        int count = 0;
        while (rows.hasNext() && count < SAMPLE) {
            List<CsvField> fields = rows.next().fields();
            dates += fields.size() > 1
                            && fields.stream()
                                    .anyMatch(field ->
                                            SpreadsheetDate.is(field.text().strip()))
                    ? 1
                    : 0;
            count++;
        }
        return dates * 2 > count;
    }
}
