package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvReader;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a CSV export is written, found out from the rows at its start.
 *
 * @param separator what stands between fields
 * @param layout which column holds what; empty if it cannot be told which hold the addresses
 * @param titled whether the first row has titles
 * @param evidence how much speaks for it; 0 if nothing does
 */
record CsvFormat(char separator, Optional<CsvLayout> layout, boolean titled, int evidence) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** What Excel writes before everything else, and reads without showing it. */
    private static final Pattern DECLARED =
            Pattern.compile("\\s*\"?sep=([;,\t])\"?[;,\t]*(\\R|$)", Pattern.CASE_INSENSITIVE);

    /** Enough for ranges without addresses at the start. */
    private static final int SAMPLE = 200;

    /** A header that is understood outweighs all the rows. */
    private static final int HEADER = 10 * SAMPLE;

    /** The title of the addresses in some languages that ETS speaks, alone or in a word such as Gruppenadresse. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^0-9/]{0,20}(adress?e?|indirizzo|direcci[oó]n|endereço|osoite|адрес)[^0-9/]{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** More than any export has. */
    private static final int MOST_COLUMNS = 64;

    private static final int LONGEST_TITLE = 60;

    /** A title has no digits, and something to read. */
    private static final Pattern TITLE = Pattern.compile("[^0-9/]*\\p{L}[^0-9/]*");

    /** Finds the format that most speaks for; empty if the text is no export. */
    static Optional<CsvFormat> of(String text) {
        Matcher declared = DECLARED.matcher(text);
        boolean declares = declared.lookingAt();
        List<Character> separators = declares ? List.of(declared.group(1).charAt(0)) : SEPARATORS;
        int start = declares ? declared.end() : 0;
        return separators.stream()
                .flatMap(separator -> candidate(separator, sample(text.substring(start), separator)).stream())
                .filter(format -> format.evidence() > 0)
                .max(Comparator.comparingInt(CsvFormat::evidence));
    }

    /** Whether a row is the one in which Excel says what parts fields. */
    static boolean isSeparatorRow(CsvRow row) {
        return row.offset() == 0
                && CsvContent.cell(row, 0).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private static List<CsvRow> sample(String text, char separator) {
        CsvReader reader = new CsvReader(text, separator);
        List<CsvRow> rows = new ArrayList<>();
        while (reader.hasNext() && rows.size() < SAMPLE) {
            CsvRow row = reader.next();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Optional<CsvFormat> candidate(char separator, List<CsvRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<CsvHeader> header = CsvHeader.of(rows.get(0));
        Optional<CsvLayout> told = header.flatMap(CsvHeader::layout);
        if (told.isPresent()) {
            return Optional.of(new CsvFormat(separator, told, true, HEADER));
        }
        CsvContent content = CsvContent.of(
                rows,
                Math.min(
                        MOST_COLUMNS,
                        Math.max(usualCount(rows), rows.get(0).fields().size())));
        return CsvAddresses.in(content)
                .or(() -> CsvAddresses.in(new CsvContent(rows.get(0), rows, content.columns())))
                .map(addresses -> byContent(separator, content, addresses, header));
    }

    private static CsvFormat byContent(
            char separator, CsvContent content, CsvAddresses addresses, Optional<CsvHeader> header) {
        List<Integer> columns = addresses.columns();
        if (columns.isEmpty()) {
            return new CsvFormat(separator, Optional.empty(), false, addresses.evidence());
        }
        CsvLayout layout = CsvLayout.byContent(content, columns);
        return new CsvFormat(
                separator,
                Optional.of(header.map(titles -> titles.completing(layout)).orElse(layout)),
                header.isPresent() || isHeader(content, columns),
                addresses.evidence());
    }

    /** How many fields most rows have: some row may have one too many, or end too early. */
    private static int usualCount(List<CsvRow> rows) {
        Map<Integer, Long> counts = rows.stream().collect(Collectors.groupingBy(CsvRow::count, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Titles in a language that is not known. One address that is mistyped makes no title of its row. */
    private static boolean isHeader(CsvContent content, List<Integer> addresses) {
        boolean readable = addresses.stream()
                .map(column -> CsvContent.cell(content.first(), column))
                .allMatch(text ->
                        text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches());
        boolean known = addresses.size() == 1
                && ADDRESS.matcher(CsvContent.cell(content.first(), addresses.get(0)))
                        .matches();
        return readable && (known || addresses.size() > 1 || content.all().anyMatch(content::isUnlikeBody));
    }

    /** Whether the addresses of the file are written with slashes, as far as they can be seen. */
    static boolean hasLevels(String text, char separator, int column) {
        List<CsvRow> rows = sample(text, separator);
        CsvContent content = new CsvContent(rows.get(0), rows, column + 1);
        return content.count(column, AddressReader::isLevelled) * 2 > content.count(column, cell -> true);
    }
}
