package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.plant.Protection;
import java.util.Optional;

/**
 * The type of an address, or why there is none.
 *
 * @param type the type
 * @param whyNot why nobody can send values of it
 */
record ChosenType(Optional<DatapointType> type, Optional<String> whyNot) {

    static ChosenType of(DatapointType type) {
        Optional<String> reason = type.coding() instanceof Coding.Unsendable unsendable
                ? Optional.of(unsendable.reason())
                : Optional.empty();
        return new ChosenType(Optional.of(type), reason);
    }

    static ChosenType none(String whyNot) {
        return new ChosenType(Optional.empty(), Optional.of(whyNot));
    }

    CatalogGroup group(GroupEntry entry, Optional<GroupOverride> override) {
        return new CatalogGroup(
                entry,
                override.flatMap(GroupOverride::as),
                override.map(GroupOverride::protection).orElse(Protection.NONE),
                type,
                whyNot);
    }
}
