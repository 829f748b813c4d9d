package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds addresses that were removed while another with the same name and types was added, if no other has these. */
final class Moves {

    /** What an address is known again by. */
    private record Identity(String name, Set<DatapointTypeId> types) {

        static Identity of(Group group) {
            return new Identity(group.name(), group.types());
        }
    }

    private Moves() {}

    /** The new group of each that moved, by the 16 bits of the old one. */
    static Map<Integer, Group> of(List<Group> removed, List<Group> added) {
        Map<Identity, Group> found = unique(added);
        Map<Integer, Group> moves = new HashMap<>();
        unique(removed).forEach((identity, group) -> {
            Group now = found.get(identity);
            if (now != null) {
                moves.put(group.raw(), now);
            }
        });
        return moves;
    }

    private static Map<Identity, Group> unique(List<Group> groups) {
        return groups.stream()
                .filter(group -> !group.name().isBlank())
                .collect(Collectors.groupingBy(Identity::of))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
