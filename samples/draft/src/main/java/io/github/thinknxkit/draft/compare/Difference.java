package io.github.thinknxkit.draft.compare;

import java.util.List;
import java.util.Optional;

/**
 * One difference between two states of a group address. An address may have several.
 *
 * @param change what has become of it
 * @param address the address, of one that moved the old one
 * @param to the new address of one that moved
 * @param name its name, of one that was renamed the new one; may be empty
 * @param ranges the names of the ranges that it is in, outermost first; of one that was removed, the old ones
 * @param was what was there before: the name, the ranges, the datapoint types, the description or, of an address that was
 *     respelt, its name in code; empty for what was added, removed or moved
 * @param is the same now; of an address that was added, removed or moved its datapoint types
 * @param consequences what that means
 * @param override where the plant file's section {@code groups} speaks of the address, such as {@code villa.yaml:231:3}
 * @param devices devices of the plant file that bear the old name, each with its areas
 */
public record Difference(
        Change change,
        String address,
        Optional<String> to,
        String name,
        List<String> ranges,
        Optional<String> was,
        Optional<String> is,
        List<Consequence> consequences,
        Optional<String> override,
        List<String> devices) {

    /** Copies the lists. */
    public Difference {
        ranges = List.copyOf(ranges);
        consequences = List.copyOf(consequences);
        devices = List.copyOf(devices);
    }

    /** {@return whether code or the plant file must be changed} */
    public boolean isBreaking() {
        return consequences.stream().anyMatch(Consequence::isBreaking);
    }
}
