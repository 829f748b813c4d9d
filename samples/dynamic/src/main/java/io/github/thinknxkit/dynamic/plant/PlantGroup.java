package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.value.GroupAddress;
import java.util.Optional;

/**
 * A group address of a plant.
 *
 * @param address the address
 * @param name its name in ETS; empty if it has none
 * @param type its datapoint type, such as {@code 1.008}; empty if none is given, or several that do not go together
 * @param protection whether telegrams need to be allowed
 */
public record PlantGroup(GroupAddress address, Optional<String> name, Optional<String> type, Protection protection) {

    static PlantGroup of(CatalogGroup group) {
        return new PlantGroup(
                new GroupAddress(group.entry().raw()),
                Optional.of(group.entry().name().text()).filter(name -> !name.isEmpty()),
                group.type().map(type -> type.id().toString()),
                protection(group.protection()));
    }

    static PlantGroup of(GroupOverride said) {
        return new PlantGroup(
                new GroupAddress(said.raw()),
                Optional.empty(),
                said.type().map(Name::text),
                protection(said.protection()));
    }

    private static Protection protection(io.github.thinknxkit.spec.plant.Protection protection) {
        return protection == io.github.thinknxkit.spec.plant.Protection.PROTECTED ? Protection.LOCKED : Protection.NONE;
    }
}
