package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the datapoint types of an address, separated by blanks, commas or semicolons. */
final class TypesReader {

    /** {@code DPT 9.001} is one type, although a blank is in it. */
    private static final Pattern TYPE = Pattern.compile("(?:DPS?T\\s+(?=[0-9]))?[^\\s,;]+", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    TypesReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the types one by one; those that are none are reported. */
    List<DatapointTypeId> read(Cell cell) {
        List<DatapointTypeId> types = new ArrayList<>();
        Matcher matcher = TYPE.matcher(cell.text());
        while (matcher.find()) {
            String text = matcher.group().replaceAll("\\s+", " ");
            Optional<DatapointTypeId> type = DatapointTypeId.parse(text);
            type.ifPresentOrElse(types::add, () -> report(text, cell, matcher.start()));
        }
        return types;
    }

    private void report(String text, Cell cell, int index) {
        String message = "'" + CleanText.line(text) + "' is no datapoint type, such as DPST-1-8, DPT-1 or 1.008.";
        problems.report(
                ProblemCode.ETS_TYPE,
                cell.placeOf(index),
                message,
                DatapointTypeId.meant(text).map(TypesReader::etsSpelling));
    }

    private static String etsSpelling(DatapointTypeId type) {
        return type.sub().isPresent() ? "DPST-" + type.main() + "-" + type.sub().getAsInt() : "DPT-" + type.main();
    }
}
