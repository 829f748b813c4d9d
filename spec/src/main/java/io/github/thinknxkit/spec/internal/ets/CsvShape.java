package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvField;
import io.github.thinknxkit.spec.internal.csv.CsvFlaw;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;

/** Looks at rows before anybody reads what they say: at their quotes, at how many fields there are, and at titles. */
final class CsvShape {

    private final SourceText source;
    private final Problems problems;
    private final CsvLayout layout;

    CsvShape(SourceText source, Problems problems, CsvLayout layout) {
        this.source = source;
        this.problems = problems;
        this.layout = layout;
    }

    /** Whether a row can be read; if not, that is reported. */
    boolean accepts(CsvRow row) {
        if (row.flaw().isPresent()) {
            CsvFlaw flaw = row.flaw().get();
            problems.report(ProblemCode.ETS_QUOTE, place(flaw.offset()), describe(flaw));
            return false;
        }
        boolean counted = row.count() > row.fields().size();
        boolean fitting = row.count() >= layout.columns() && surplus(row).isEmpty() && !counted;
        if (!fitting) {
            String message = "The row has " + row.count() + " fields; the file has " + layout.columns() + " columns.";
            int offset = surplus(row).map(CsvField::offset).orElse(row.offset());
            problems.report(ProblemCode.ETS_FIELDS, place(offset), message);
        }
        return fitting;
    }

    private static String describe(CsvFlaw flaw) {
        return flaw.kind() == CsvFlaw.Kind.UNCLOSED
                ? "This quote is never closed; the file may be cut off."
                : "Text follows a closing quote; a quote within a quoted text is written twice.";
    }

    /** The first field behind the last column that is not empty: separators at the end of a row mean nothing. */
    private Optional<CsvField> surplus(CsvRow row) {
        return row.fields().stream()
                .skip(layout.columns())
                .filter(field -> !field.text().isBlank())
                .findFirst();
    }

    /** Reports titles that are nearly those of columns that the file lacks. */
    void refuseMistyped(CsvRow titles) {
        CsvHeader.of(titles)
                .map(CsvHeader::mistyped)
                .ifPresent(mistyped -> mistyped.forEach((index, column) -> {
                    CsvField title = titles.fields().get(index);
                    Place place = place(title.offset());
                    String message = "There is no column '" + CleanText.line(title.text()) + "' in an export.";
                    problems.report(ProblemCode.ETS_UNKNOWN_COLUMN, place, message, Optional.of(column.title()));
                }));
    }

    private Place place(int offset) {
        return source.place(offset, SpecPath.root());
    }
}
