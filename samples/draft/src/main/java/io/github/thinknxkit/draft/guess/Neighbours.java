package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of addresses that belong together, counted. */
final class Neighbours {

    /** In tenths: some are always of another use, or mistyped. */
    private static final int NEARLY_ALL = 8;

    private static final int WHOLE = 10;

    /**
     * A type that nearly all have.
     *
     * @param type the type
     * @param same how many have it
     * @param count of how many
     */
    record Found(DatapointTypeId type, int same, int count) {}

    private final Map<DatapointTypeId, Integer> counts = new LinkedHashMap<>();
    private final Map<Set<String>, Neighbours> byRoles = new HashMap<>();

    void add(Address address) {
        count(address);
        if (!address.roles().isEmpty()) {
            byRoles.computeIfAbsent(address.roles(), absent -> new Neighbours()).count(address);
        }
    }

    private void count(Address address) {
        counts.merge(address.type().orElseThrow(), 1, Integer::sum);
    }

    /** The type of those with the same use, if there are enough of them. */
    Optional<Found> withRoles(Set<String> roles, Address open, int least) {
        return Optional.ofNullable(byRoles.get(roles)).flatMap(same -> same.all(open, least));
    }

    /** The type of nearly all, if there are enough of them and the address can have it by its main type. */
    Optional<Found> all(Address open, int least) {
        Map<DatapointTypeId, Integer> possible = new LinkedHashMap<>();
        counts.forEach((type, count) -> {
            if (open.type().filter(main -> main.main() != type.main()).isEmpty()) {
                possible.put(type, count);
            }
        });
        int count = possible.values().stream().mapToInt(Integer::intValue).sum();
        return possible.entrySet().stream()
                .filter(entry -> count >= least && entry.getValue() * WHOLE >= count * NEARLY_ALL)
                .map(entry -> new Found(entry.getKey(), entry.getValue(), count))
                .findFirst();
    }
}
