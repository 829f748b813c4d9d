package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes ranges and entries of the attributes of elements. */
final class XmlEntries {

    private static final String FIRST = "RangeStart";
    private static final String LAST = "RangeEnd";
    private static final List<String> RANGE = Stream.concat(Stream.of(FIRST, LAST), EntryField.attributes().stream())
            .toList();

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,5})");
    private static final int MAX_RAW = 0xFFFF;

    private final Problems problems;
    private final EntryReader entries;
    private final TextLimits limits;

    XmlEntries(Problems problems) {
        this.problems = problems;
        this.entries = new EntryReader(problems);
        this.limits = new TextLimits(problems);
    }

    RangeDraft range(XmlAttributes in) {
        in.refuseMistyped(RANGE, problems);
        EntryCells fields = in.fields();
        limits.check(fields);
        OptionalInt first = bound(in.cell(FIRST));
        OptionalInt last = bound(in.cell(LAST));
        if (first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt()) {
            refuse(in.cell(LAST).orElseThrow(), LAST + " is less than " + FIRST + ".");
        }
        return new RangeDraft(fields.name(), fields.description(), first);
    }

    private OptionalInt bound(Optional<Cell> cell) {
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = cell.get().text();
        boolean valid = NUMBER.matcher(text).matches() && Integer.parseInt(text) <= MAX_RAW;
        if (!valid) {
            refuse(cell.get(), "Expected a whole number from 0 to " + MAX_RAW + ".");
        }
        return valid ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private void refuse(Cell bound, String message) {
        problems.report(ProblemCode.ETS_RANGE, bound.place(), message);
    }

    /** Makes an entry; empty if there is no address that could be read, which is reported. */
    Optional<GroupEntry> group(XmlAttributes in) {
        int before = problems.count();
        in.refuseMistyped(EntryField.attributes(), problems);
        Optional<Cell> address = in.cell(EntryField.ADDRESS.attribute());
        if (address.isEmpty() && problems.count() == before) {
            problems.report(ProblemCode.ETS_MISSING_ADDRESS, in.place(), "This group has no address.");
        }
        return address.flatMap(cell -> entry(in.fields(), cell));
    }

    private Optional<GroupEntry> entry(EntryCells fields, Cell address) {
        AddressText text = AddressReader.read(address.text());
        if (text instanceof AddressText.Group group) {
            return Optional.of(entries.read(fields, address, group.raw()));
        }
        entries.refuse(address, text);
        return Optional.empty();
    }
}
