package io.github.thinknxkit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Nests the fields of an answer, which the spec names by their paths, such as {@code relays[0].ison}. */
final class AnswerShape {

    private static final Pattern PATH = Pattern.compile("[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[[0-9]{1,9}])+");
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[[0-9]+]");

    private AnswerShape() {}

    /**
     * A field.
     *
     * @param path its name or path
     * @param schema its schema, with its description
     * @param required whether it must be there
     */
    record Member(String path, JsonObject schema, boolean required) {}

    /** A field below a place in the tree: the steps that are left. */
    private record Branch(List<String> steps, JsonObject schema, boolean required) {

        static Branch of(Member member) {
            List<String> steps = isPath(member.path())
                    ? STEP.matcher(member.path())
                            .results()
                            .map(MatchResult::group)
                            .toList()
                    : List.of(member.path());
            return new Branch(steps, member.schema(), member.required());
        }

        boolean isLeaf() {
            return steps.isEmpty();
        }

        boolean isInArray() {
            return steps.get(0).startsWith("[");
        }

        Branch next() {
            return new Branch(steps.subList(1, steps.size()), schema, required);
        }

        /** What holds for one place of an array need not hold for the others. */
        Branch optional() {
            return new Branch(steps, schema, false);
        }
    }

    /** Returns whether a field is inside another. */
    static boolean isPath(String name) {
        return PATH.matcher(name).matches();
    }

    static JsonObject of(List<Member> members) {
        return object(members.stream().map(Branch::of).toList());
    }

    private static JsonObject object(List<Branch> branches) {
        Map<String, List<Branch>> byName = new LinkedHashMap<>();
        branches.forEach(branch -> byName.computeIfAbsent(branch.steps().get(0), name -> new ArrayList<>())
                .add(branch.next()));
        JsonObject properties = new JsonObject();
        List<String> required = new ArrayList<>();
        byName.forEach((name, below) -> {
            properties.with(name, schema(below));
            if (below.stream().anyMatch(Branch::required)) {
                required.add(name);
            }
        });
        return new JsonObject()
                .with("type", "object")
                .withAny("required", required)
                .with("properties", properties);
    }

    /** A field that is said to be a value and more than that is what is deeper. */
    private static JsonObject schema(List<Branch> branches) {
        List<Branch> deeper =
                branches.stream().filter(branch -> !branch.isLeaf()).toList();
        if (deeper.isEmpty()) {
            return branches.get(0).schema();
        }
        List<Branch> inArray = deeper.stream().filter(Branch::isInArray).toList();
        return inArray.isEmpty()
                ? object(deeper)
                : new JsonObject()
                        .with("type", "array")
                        .with(
                                "items",
                                schema(inArray.stream()
                                        .map(Branch::next)
                                        .map(Branch::optional)
                                        .toList()));
    }
}
