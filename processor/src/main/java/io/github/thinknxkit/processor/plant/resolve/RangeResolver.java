package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.naming.GroupScope;
import io.github.thinknxkit.processor.plant.model.GroupMember;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.plant.model.UntypedMember;
import io.github.thinknxkit.processor.plant.resolve.PlantTypes.PathName;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.CatalogRange;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.model.TelegramFormat;
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
        return range("", type, "", List.of(), catalog.ranges(), catalog.groups());
    }

    private RangeModel range(
            String name,
            ClassName type,
            String accessor,
            List<PathName> path,
            List<CatalogRange> inner,
            List<CatalogGroup> groups) {
        GroupScope scope = new GroupScope();
        inner.forEach(range -> scope.announceRange(range.name().text()));
        groups.forEach(group -> scope.announce(group.entry().name().text(), group.as()));
        List<RangeModel> ranges = new ArrayList<>();
        for (CatalogRange range : inner) {
            List<PathName> innerPath = new ArrayList<>(path);
            innerPath.add(PathName.of(range.name().text(), Optional.empty()));
            ranges.add(range(
                    range.name().text(),
                    types.ofPath(innerPath, SUFFIX),
                    scope.range(range.name().text(), ranges.size() + 1),
                    innerPath,
                    range.ranges(),
                    range.groups()));
        }
        List<GroupMember> typed = new ArrayList<>();
        List<UntypedMember> untyped = new ArrayList<>();
        for (CatalogGroup group : groups) {
            String method = scope.group(
                    group.entry().name().text(), group.as(), group.entry().raw());
            member(group, method)
                    .ifPresentOrElse(typed::add, () -> untyped.add(new UntypedMember(withReason(group), method)));
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
