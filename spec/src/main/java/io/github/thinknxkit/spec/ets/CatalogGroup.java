package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Protection;
import java.util.Optional;

/**
 * A group address of a plant.
 *
 * @param entry what the exports say of it
 * @param as its name in code, in kebab case, if the plant file gives one
 * @param protection whether code must say explicitly that it means to send to it
 * @param type its datapoint type, from the plant file or else from the exports; empty if none is given, if those given do not go
 *     together, or if KNX has no such type
 * @param whyNot why nobody can send typed values to it: a clause without full stop, with what to do about it; present unless
 *     there is a type that the API can send
 */
public record CatalogGroup(
        GroupEntry entry,
        Optional<Name> as,
        Protection protection,
        Optional<DatapointType> type,
        Optional<String> whyNot) {}
