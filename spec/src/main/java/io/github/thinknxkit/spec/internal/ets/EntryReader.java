package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes entries of fields. */
final class EntryReader {

    private static final Set<String> SET = Set.of("true", "1", "yes", "x");
    private static final Set<String> NOT_SET = Set.of("false", "0", "no");

    private final Problems problems;
    private final TextLimits limits;
    private final TypesReader types;
    private final Map<Integer, Place> taken = new HashMap<>();

    EntryReader(Problems problems) {
        this.problems = problems;
        this.limits = new TextLimits(problems);
        this.types = new TypesReader(problems);
    }

    /** Reads the entry of a group whose address is known. */
    GroupEntry read(EntryCells fields, Cell address, int raw) {
        limits.check(fields);
        refuseSecond(address, raw);
        Optional<Cell> typed = fields.cell(EntryField.TYPES);
        return new GroupEntry(
                fields.name(),
                address.name(),
                raw,
                fields.description(),
                typed.map(Cell::name),
                typed.filter(TextLimits::fits).map(types::read).orElse(List.of()),
                flag(fields, EntryField.CENTRAL),
                flag(fields, EntryField.UNFILTERED),
                fields.cell(EntryField.SECURITY).map(cell -> CleanText.line(cell.text())));
    }

    /** Reports an address that is none of a group. */
    void refuse(Cell address, AddressText text) {
        String reason =
                text instanceof AddressText.Unreadable unreadable ? unreadable.reason() : "it is that of a range";
        String message = "'" + address.name() + "' is no group address: " + reason + ".";
        problems.report(ProblemCode.ETS_ADDRESS, address.place(), message);
    }

    private void refuseSecond(Cell address, int raw) {
        Place before = taken.putIfAbsent(raw, address.place());
        if (before != null) {
            String message = "The address '" + address.name() + "' is taken by line " + before.line() + ".";
            problems.report(ProblemCode.ETS_DUPLICATE_ADDRESS, address.place(), message);
        }
    }

    private boolean flag(EntryCells fields, EntryField field) {
        Optional<Cell> cell = fields.cell(field);
        String word = cell.map(it -> it.text().toLowerCase(Locale.ROOT)).orElse("false");
        if (!SET.contains(word) && !NOT_SET.contains(word)) {
            problems.report(ProblemCode.ETS_FLAG, cell.orElseThrow().place(), "Expected true or false.");
        }
        return SET.contains(word);
    }
}
