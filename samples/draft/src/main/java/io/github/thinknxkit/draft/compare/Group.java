package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.plant.GroupOverride;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A group address in one state of a plant.
 *
 * @param ranges the names of its ranges, outermost first
 * @param exported what the exports alone say
 * @param said the same, completed by the plant file
 * @param override what the plant file says of it
 * @param method how code reaches it
 */
record Group(
        List<String> ranges,
        CatalogGroup exported,
        CatalogGroup said,
        Optional<GroupOverride> override,
        String method) {

    GroupEntry entry() {
        return exported.entry();
    }

    int raw() {
        return entry().raw();
    }

    String address() {
        return entry().address().text();
    }

    String name() {
        return entry().name().text();
    }

    /** The datapoint types that the exports give, each once. */
    Set<DatapointTypeId> types() {
        return Set.copyOf(entry().typeIds());
    }

    /** The same in words. */
    String shownTypes() {
        return entry().typeIds().isEmpty()
                ? "none"
                : entry().typeIds().stream()
                        .distinct()
                        .map(DatapointTypeId::toString)
                        .collect(Collectors.joining(" "));
    }

    /** Whether code has a method that sends to it. */
    boolean isCallable() {
        return said.whyNot().isEmpty();
    }

    Optional<DatapointType> type() {
        return said.type();
    }

    /** The type that code takes, in words, such as {@code 1.008 (DPT_UpDown)}. */
    String shownType() {
        return type().map(type -> type.id() + " (" + type.name() + ")").orElse("no type");
    }
}
