package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.plant.model.GroupMember;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.plant.model.UntypedMember;
import io.github.thinknxkit.processor.plant.resolve.PlantTypes.PathName;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.names.NamedGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides the classes of ranges of group addresses and their methods. */
final class RangeResolver {

    private static final String SUFFIX = "Groups";

    private final PlantTypes types;
    private final GroupHandles handles;
    private final Set<TelegramFormat> sendable;

    RangeResolver(PlantTypes types, GroupHandles handles, Set<TelegramFormat> sendable) {
        this.types = types;
        this.handles = handles;
        this.sendable = sendable;
    }

    /** Resolves all addresses of a plant, whose class has a name already. */
    RangeModel all(GroupCatalog catalog, ClassName type) {
        return range("", type, "", List.of(), NamedGroups.of(catalog));
    }

    private RangeModel range(String name, ClassName type, String accessor, List<PathName> path, NamedGroups content) {
        List<RangeModel> ranges = new ArrayList<>();
        for (NamedGroups.Range inner : content.ranges()) {
            String text = inner.range().name().text();
            List<PathName> innerPath = new ArrayList<>(path);
            innerPath.add(new PathName(text, text + inner.suffix(), inner.part()));
            ranges.add(range(text, types.ofPath(innerPath, SUFFIX), inner.method(), innerPath, inner.content()));
        }
        List<GroupMember> typed = new ArrayList<>();
        List<UntypedMember> untyped = new ArrayList<>();
        for (NamedGroups.Group named : content.groups()) {
            CatalogGroup group = named.group();
            member(group, named.method())
                    .ifPresentOrElse(
                            typed::add, () -> untyped.add(new UntypedMember(withReason(group), named.method())));
        }
        List<String> names = path.stream().map(PathName::name).toList();
        return new RangeModel(type, name, accessor, names, typed, untyped, ranges);
    }

    private Optional<GroupMember> member(CatalogGroup group, String method) {
        return group.type()
                .filter(type -> format(type).filter(sendable::contains).isPresent())
                .flatMap(type -> handles.of(type)
                        .map(handle -> new GroupMember(group, type, method, handle.java(), handle.constants())));
    }

    private static Optional<TelegramFormat> format(DatapointType type) {
        return type.coding() instanceof Coding.Sendable coding ? Optional.of(coding.format()) : Optional.empty();
    }

    /** What the export and the plant file leave open has a reason already; what the API lacks gets one here. */
    private CatalogGroup withReason(CatalogGroup group) {
        if (group.whyNot().isPresent()) {
            return group;
        }
        String format = group.type()
                .flatMap(RangeResolver::format)
                .map(lacking -> lacking.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("this kind");
        return new CatalogGroup(
                group.entry(),
                group.as(),
                group.protection(),
                group.type(),
                Optional.of("the API has no operation for telegrams of the format " + format));
    }
}
