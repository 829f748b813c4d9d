package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ranges of a CSV export, which tells in two ways what belongs to a range: by its address, if it has one, and by the order of
 * rows.
 */
final class RangeTree {

    /** An open range. */
    private record Open(RangeDraft draft, Optional<Block> block) {

        boolean admits(int raw) {
            return block.map(it -> it.contains(raw)).orElse(true);
        }
    }

    /** What tells ranges of the same parent apart. */
    private record Key(RangeDraft parent, String name, Optional<Block> block) {}

    private final RangeDraft root;
    private final Map<Key, Open> known = new HashMap<>();
    private final Map<Integer, Open> mains = new HashMap<>();
    private final Map<Integer, Open> middles = new HashMap<>();

    /** The ranges that are open, outermost first. */
    private final List<Open> path = new ArrayList<>();

    RangeTree(RangeDraft root) {
        this.root = root;
    }

    /** Opens a range: the one of this name and block if there is one, or a new one. */
    void open(int level, Name name, String description, Optional<Block> block) {
        closeTo(level);
        block.ifPresent(this::closeOthers);
        RangeDraft parent = path.isEmpty() ? root : path.get(path.size() - 1).draft();
        path.add(known.computeIfAbsent(new Key(parent, name.text(), block), key -> {
            RangeDraft draft = new RangeDraft(name, description, first(block));
            parent.add(draft);
            return new Open(draft, block);
        }));
        block.ifPresent(it -> (it.level() == 0 ? mains : middles).putIfAbsent(it.first(), path.get(path.size() - 1)));
    }

    private void closeTo(int level) {
        while (path.size() > level) {
            path.remove(path.size() - 1);
        }
    }

    /** A range of another block is no parent; the range of the block's main group is, if there is one. */
    private void closeOthers(Block block) {
        boolean inside = !path.isEmpty() && path.stream().allMatch(open -> open.admits(block.first()));
        if (!inside) {
            path.clear();
            if (block.level() > 0) {
                Optional.ofNullable(mains.get(Block.of(block.first(), 1).first()))
                        .ifPresent(path::add);
            }
        }
    }

    private static OptionalInt first(Optional<Block> block) {
        return block.stream().mapToInt(Block::first).findFirst();
    }

    /** Puts an entry into the innermost open range, or into the one that has its address, if that is another. */
    void add(GroupEntry entry) {
        Optional<Open> byAddress = byAddress(entry.raw());
        boolean inOpenRange = !path.isEmpty()
                && path.stream().allMatch(open -> open.admits(entry.raw()))
                && byAddress.map(Open::block).map(this::isOpen).orElse(true);
        Optional<Open> target = inOpenRange ? Optional.of(path.get(path.size() - 1)) : byAddress;
        target.map(Open::draft).orElse(root).add(entry);
    }

    private boolean isOpen(Optional<Block> block) {
        return path.stream().anyMatch(open -> open.block().equals(block));
    }

    private Optional<Open> byAddress(int raw) {
        return Optional.ofNullable(middles.get(Block.of(raw, 2).first()))
                .or(() -> Optional.ofNullable(mains.get(Block.of(raw, 1).first())));
    }
}
