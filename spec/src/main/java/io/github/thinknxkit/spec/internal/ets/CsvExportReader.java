package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.csv.CsvReader;
import io.github.thinknxkit.spec.internal.csv.CsvRow;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;

/** Reads exports in CSV: rows of ranges and of group addresses. */
final class CsvExportReader {

    private static final String UNCLEAR =
            "Several columns have numbers, and nothing tells which of them are the addresses."
                    + " Export with a header, or as XML.";

    private final SourceText source;
    private final Problems problems;
    private final Budget budget;

    CsvExportReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.budget = new Budget(problems);
    }

    /** Reads the file into a range. */
    void readInto(RangeDraft root) {
        CsvFormat format = CsvFormat.of(source.text())
                .orElseThrow(
                        () -> budget.stop(ProblemCode.ETS_NOT_AN_EXPORT, place(0), OtherFile.message(source.text())));
        CsvLayout layout = format.layout().orElseThrow(() -> budget.stop(ProblemCode.ETS_COLUMNS, place(0), UNCLEAR));
        CsvReader rows = new CsvReader(source.text(), format.separator());
        CsvShape shape = new CsvShape(source, problems, layout);
        boolean levelled = layout.address().size() == 1
                && CsvFormat.hasLevels(
                        source.text(), format.separator(), layout.address().get(0));
        CsvEntries entries = new CsvEntries(problems, root, levelled);
        boolean titles = format.titled();
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            if (CsvFormat.isSeparatorRow(row) || (row.isBlank() && row.flaw().isEmpty())) {
                continue;
            }
            budget.spend(place(row.offset()));
            boolean sound = shape.accepts(row);
            if (titles) {
                shape.refuseMistyped(row);
            } else if (sound) {
                entries.read(new CsvCells(row, layout, source));
            }
            titles = false;
        }
    }

    private Place place(int offset) {
        return source.place(offset, SpecPath.root());
    }
}
