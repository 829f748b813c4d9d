package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A range of group addresses, or all of them.
 *
 * @param type its class
 * @param name its name as the export has it
 * @param accessor the method of the range around it; empty for all
 * @param path the names of the ranges down to it, outermost first; empty for all
 * @param groups the addresses directly in it that have a typed handle
 * @param untyped those that have none
 * @param ranges the ranges directly in it
 */
public record RangeModel(
        ClassName type,
        String name,
        String accessor,
        List<String> path,
        List<GroupMember> groups,
        List<UntypedMember> untyped,
        List<RangeModel> ranges) {

    /** Copies the lists. */
    public RangeModel {
        path = List.copyOf(path);
        groups = List.copyOf(groups);
        untyped = List.copyOf(untyped);
        ranges = List.copyOf(ranges);
    }
}
