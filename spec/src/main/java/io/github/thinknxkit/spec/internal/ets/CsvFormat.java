package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvReader;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a CSV export is written, found out from the rows at its start.
 *
 * @param separator what stands between fields
 * @param layout which column holds what
 * @param titled whether the first row has titles
 * @param evidence how much speaks for it; 0 if nothing does
 */
record CsvFormat(char separator, CsvLayout layout, boolean titled, int evidence) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** Enough for ranges without addresses at the start. */
    private static final int SAMPLE = 200;

    /** A header that is understood outweighs all the rows. */
    private static final int HEADER = 10 * SAMPLE;

    /** The title of the addresses in some languages that ETS speaks, alone or in a word such as Gruppenadresse. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^0-9/]{0,20}(adress?e?|indirizzo|direcci[oó]n|endereço|osoite|адрес)[^0-9/]{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LEVELLED = 2;
    private static final int NUMBER = 1;

    /** Finds the format that most speaks for; empty if the text is no export. */
    static Optional<CsvFormat> of(String text) {
        return SEPARATORS.stream()
                .flatMap(separator -> candidates(separator, sample(text, separator)))
                .filter(format -> format.evidence() > 0)
                .max(Comparator.comparingInt(CsvFormat::evidence));
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

    private static Stream<CsvFormat> candidates(char separator, List<CsvRow> rows) {
        if (rows.isEmpty()) {
            return Stream.of();
        }
        Optional<CsvFormat> titled = CsvHeader.of(rows.get(0))
                .flatMap(CsvHeader::layout)
                .map(layout -> new CsvFormat(separator, layout, true, HEADER));
        int columns = usualCount(rows);
        return titled.map(Stream::of)
                .orElseGet(() -> Stream.of(CsvLayout.threeNames(columns), CsvLayout.oneName(columns))
                        .map(layout -> untitled(separator, layout, rows)));
    }

    /** How many fields most rows have: some row may have one too many, or end too early. */
    private static int usualCount(List<CsvRow> rows) {
        Map<Integer, Long> counts = rows.stream().collect(Collectors.groupingBy(CsvRow::count, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static CsvFormat untitled(char separator, CsvLayout layout, List<CsvRow> rows) {
        int column = layout.address().get(0);
        int evidence = rows.stream().mapToInt(row -> evidence(row, column)).sum();
        return new CsvFormat(separator, layout, isForeignHeader(rows.get(0), column), evidence);
    }

    private static int evidence(CsvRow row, int column) {
        String text =
                column < row.fields().size() ? row.fields().get(column).text().strip() : "";
        if (AddressReader.isLevelled(text)) {
            return LEVELLED;
        }
        return AddressReader.read(text) instanceof AddressText.Group ? NUMBER : 0;
    }

    /** Titles in another language than English: then the columns are told by their order. */
    private static boolean isForeignHeader(CsvRow row, int column) {
        return column < row.fields().size()
                && ADDRESS.matcher(row.fields().get(column).text().strip()).matches();
    }
}
