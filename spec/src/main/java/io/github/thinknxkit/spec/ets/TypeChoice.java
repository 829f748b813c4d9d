package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the type of an address: the plant file's, or one of those that the exports give. An export lists the types of all devices
 * that use the address, and last the one that was given to the address itself, if one was.
 */
final class TypeChoice {

    private static final String UNTYPED = "it has no datapoint type; give it one in ETS or in the plant file";

    /** More types than anybody wants to read of one address. */
    private static final int MANY = 8;

    private final DatapointTypes types;
    private final Problems problems;

    TypeChoice(DatapointTypes types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    ChosenType of(GroupEntry entry, Optional<Name> override) {
        return override.map(this::said).orElseGet(() -> exported(specific(entry.typeIds())));
    }

    private ChosenType said(Name written) {
        Optional<DatapointTypeId> id = DatapointTypeId.parse(written.text());
        // An export may know of newer types than we do; what the author writes here has been mistyped.
        Optional<DatapointType> type = id.filter(this::isKnown).flatMap(types::find);
        if (type.isEmpty()) {
            String message = "KNX has no datapoint type '" + written + "'"
                    + id.map(this::others).orElse("") + ".";
            Optional<String> nearest = DatapointTypeId.meant(written.text())
                    .map(DatapointTypeId::toString)
                    .flatMap(this::nearest);
            problems.report(ProblemCode.PLANT_UNKNOWN_DATAPOINT_TYPE, written.position(), message, nearest);
        }
        return type.map(ChosenType::of).orElseGet(() -> ChosenType.none(UNTYPED));
    }

    /** Sub types are listed of those main types only that the API can send. */
    private boolean isKnown(DatapointTypeId id) {
        boolean unsendable = types.find(id.mainType())
                .filter(main -> main.coding() instanceof Coding.Unsendable)
                .isPresent();
        return unsendable || types.lists(id);
    }

    /** The sub types that the main type has. */
    private String others(DatapointTypeId id) {
        List<DatapointTypeId> others = types.all().stream()
                .map(DatapointType::id)
                .filter(it -> it.main() == id.main() && it.sub().isPresent())
                .toList();
        return others.isEmpty()
                ? ""
                : "; of main type " + id.main() + " it has " + names(others) + ". The main type alone, " + id.main()
                        + ", sends raw values";
    }

    private Optional<String> nearest(String id) {
        List<String> all = types.all().stream().map(it -> it.id().toString()).toList();
        return NearestName.of(id, all);
    }

    /** The types without main types of which there is a sub type. */
    private static List<DatapointTypeId> specific(List<DatapointTypeId> ids) {
        Set<Integer> refined = ids.stream()
                .filter(id -> id.sub().isPresent())
                .map(DatapointTypeId::main)
                .collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> id.sub().isPresent() || !refined.contains(id.main()))
                .toList();
    }

    private ChosenType exported(List<DatapointTypeId> ids) {
        if (ids.isEmpty()) {
            return ChosenType.none(UNTYPED);
        }
        DatapointTypeId own = ids.get(ids.size() - 1);
        List<DatapointTypeId> distinct = ids.stream().distinct().toList();
        Optional<DatapointType> type = types.find(own);
        boolean agreed = distinct.stream().allMatch(id -> id.equals(own) || agree(types.find(id), type));
        if (!agreed) {
            return ChosenType.none("its types in ETS mean different telegrams (" + names(distinct)
                    + "); say in the plant file which one it has");
        }
        return type.map(ChosenType::of)
                .orElseGet(() -> ChosenType.none(
                        "its datapoint type " + own + " is not known; give it another in the plant file"));
    }

    private static String names(List<DatapointTypeId> ids) {
        String more = ids.size() > MANY ? ", …" : "";
        return ids.stream().limit(MANY).map(DatapointTypeId::toString).collect(Collectors.joining(", ", "", more));
    }

    private static boolean agree(Optional<DatapointType> one, Optional<DatapointType> other) {
        return one.isPresent()
                && other.isPresent()
                && SameTelegram.of(one.get().coding(), other.get().coding());
    }
}
