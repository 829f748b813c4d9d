package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.plant.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what differences mean for code and for the plant file. */
final class Consequences {

    private final String groups;

    /**
     * Makes them for a plant.
     *
     * @param plant what code calls the plant, such as {@code villa}
     */
    Consequences(String plant) {
        this.groups = plant + ".groups().";
    }

    private String code(Group group) {
        return groups + group.method();
    }

    List<Consequence> added(Group group) {
        return List.of(Consequence.tells(
                group.isCallable()
                        ? code(group) + " is new, of type " + group.shownType()
                        : "nobody can send to it: " + group.said().whyNot().orElse("")));
    }

    List<Consequence> removed(Group group) {
        List<Consequence> all = new ArrayList<>();
        if (group.isCallable()) {
            all.add(Consequence.breaks(code(group) + " is gone"));
        }
        group.override().ifPresent(override -> all.add(Consequence.breaks(nowhere(override))));
        return all;
    }

    List<Consequence> moved(Group before, Group now) {
        List<Consequence> all = new ArrayList<>();
        if (before.isCallable()) {
            all.add(Consequence.breaks(
                    before.method().equals(now.method())
                            ? code(before) + " sends to " + now.address() + " when it is compiled again"
                            : code(before) + " is " + code(now) + " now"));
        }
        before.override()
                .ifPresent(override -> all.add(Consequence.breaks(
                        nowhere(override) + "; write " + now.address() + " instead" + protection(override))));
        return all;
    }

    private static String nowhere(GroupOverride override) {
        return "the override of " + override.address() + " in groups (" + place(override) + ") points nowhere now"
                + (override.protection() == Protection.PROTECTED ? ", and it protected the address" : "");
    }

    private static String protection(GroupOverride override) {
        return override.protection() == Protection.PROTECTED ? ", else that is not protected" : "";
    }

    private static String place(GroupOverride override) {
        return override.address().position().toString();
    }

    /** Of an address that code reaches in another way. */
    List<Consequence> spelt(Group before, Group now) {
        if (!before.isCallable() || !now.isCallable()) {
            return List.of();
        }
        return List.of(
                before.method().equals(now.method())
                        ? Consequence.tells(code(now) + " stays as it is")
                        : Consequence.breaks(code(before) + " is " + code(now) + " now"));
    }

    List<Consequence> retyped(Group before, Group now) {
        Optional<GroupOverride> typed = now.override().filter(it -> it.type().isPresent());
        return typed.isPresent() ? overridden(typed.get(), now) : List.of(plain(before, now));
    }

    /** What the plant file says holds, whatever the exports say. */
    private static List<Consequence> overridden(GroupOverride override, Group now) {
        Optional<DatapointType> exported = now.exported().type();
        boolean needless = exported.isPresent() && exported.equals(now.type());
        String what = override.as().isEmpty() && override.protection() == Protection.NONE
                ? "the override of "
                : "the type in the override of ";
        String where = what + override.address() + " in groups (" + place(override) + ")";
        return List.of(Consequence.tells(
                needless
                        ? where + " is no longer needed: the export says " + now.shownTypes()
                        : where + " still holds: code takes " + now.shownType() + ", the export says "
                                + now.shownTypes()));
    }

    private Consequence plain(Group before, Group now) {
        String code = code(now);
        if (!before.isCallable()) {
            return Consequence.tells(
                    now.isCallable()
                            ? code + " is new, of type " + now.shownType()
                            : "still nobody can send to it: "
                                    + now.said().whyNot().orElse(""));
        } else if (!now.isCallable()) {
            return Consequence.breaks(
                    code(before) + " is gone: " + now.said().whyNot().orElse(""));
        }
        boolean same =
                before.type().map(DatapointType::coding).equals(now.type().map(DatapointType::coding));
        return same
                ? Consequence.tells(code + " takes the same values as before")
                : Consequence.breaks(code + " changes its type from " + before.shownType() + " to " + now.shownType());
    }
}
