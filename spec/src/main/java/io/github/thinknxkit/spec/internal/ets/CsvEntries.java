package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes ranges and entries of rows. A name above that of a group opens a range, whether it stands in a row of its own or beside
 * the group's.
 */
final class CsvEntries {

    private static final int TWO_LEVELS = 2;
    private static final int THREE_NAMES = 3;

    private static final AddressText WITHOUT_LEVELS = new AddressText.Unreadable(
            "it has no levels, as the others of the file have; a spreadsheet program may have changed it");

    private final Problems problems;
    private final EntryReader entries;
    private final TextLimits limits;
    private final RangeTree tree;

    /** Whether the addresses of the file have levels: one without is no address of it. */
    private final boolean levelled;

    CsvEntries(Problems problems, RangeDraft root, boolean levelled) {
        this.problems = problems;
        this.entries = new EntryReader(problems);
        this.limits = new TextLimits(problems);
        this.tree = new RangeTree(root);
        this.levelled = levelled;
    }

    void read(CsvCells row) {
        Cell address = row.address();
        AddressText text = AddressReader.read(address.text());
        if (address.isEmpty()) {
            rangesByPosition(row);
        } else if (levelled && text instanceof AddressText.Group group && group.levels() == 1) {
            entries.refuse(address, WITHOUT_LEVELS);
        } else if (text instanceof AddressText.Group group) {
            group(row, address, group);
        } else if (text instanceof AddressText.Range range) {
            ranges(row, range.block());
        } else {
            entries.refuse(address, text);
        }
    }

    private void group(CsvCells row, Cell address, AddressText.Group group) {
        List<Cell> names = row.names();
        int own = ownName(names, group);
        filled(names).filter(level -> level < own).forEach(level -> {
            limits.checkLine(names.get(level));
            tree.open(level, names.get(level).name(), "", blockAt(level, group));
        });
        Optional<Cell> name = own < 0 ? Optional.empty() : Optional.of(names.get(own));
        tree.add(entries.read(row.fields(name), address, group.raw()));
    }

    /** The block of a range that a group's row names, if addresses have that level. */
    private static Optional<Block> blockAt(int level, AddressText.Group group) {
        return level + 1 < group.levels() ? Optional.of(Block.of(group.raw(), level + 1)) : Optional.empty();
    }

    /** The column of the group's own name: the last, or in a project of two levels the last that is not empty. */
    private static int ownName(List<Cell> names, AddressText.Group group) {
        int last = names.size() - 1;
        boolean shifted = names.size() == THREE_NAMES
                && group.levels() == TWO_LEVELS
                && names.get(last).isEmpty()
                && !names.get(last - 1).isEmpty();
        return shifted ? last - 1 : last;
    }

    private void ranges(CsvCells row, Block block) {
        List<Integer> filled = filled(row.names()).boxed().toList();
        if (filled.isEmpty()) {
            EntryCells fields = row.fields(Optional.empty());
            tree.open(block.level(), fields.name(), fields.description(), Optional.of(block));
        } else if (filled.size() == 1) {
            open(row, filled.get(0), block.level(), Optional.of(block));
        } else {
            filled.forEach(level -> open(row, level, level, blockAt(level, block)));
        }
    }

    /** The block of a name beside that of a range: one above it has the block around, one below it none that is known. */
    private static Optional<Block> blockAt(int level, Block range) {
        return level < range.level()
                ? Optional.of(Block.of(range.first(), level + 1))
                : Optional.of(range).filter(it -> it.level() == level);
    }

    private void rangesByPosition(CsvCells row) {
        List<Integer> filled = filled(row.names()).boxed().toList();
        if (filled.isEmpty() || filled.contains(row.names().size() - 1)) {
            problems.report(ProblemCode.ETS_MISSING_ADDRESS, row.place(), "This row has no address.");
        } else {
            filled.forEach(level -> open(row, level, level, Optional.empty()));
        }
    }

    /** Opens the range that is named in a column; what the row says of it is said of the last. */
    private void open(CsvCells row, int column, int level, Optional<Block> block) {
        List<Cell> names = row.names();
        EntryCells fields = row.fields(Optional.of(names.get(column)));
        limits.check(fields);
        boolean last = filled(names).max().orElse(column) == column;
        tree.open(level, fields.name(), last ? fields.description() : "", block);
    }

    private static IntStream filled(List<Cell> names) {
        return IntStream.range(0, names.size())
                .filter(level -> !names.get(level).isEmpty());
    }
}
