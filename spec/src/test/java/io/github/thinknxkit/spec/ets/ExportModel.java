package io.github.thinknxkit.spec.ets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an export says, to be written in every way that there is.
 *
 * @param mains the main groups
 * @param groups the addresses outside any range
 */
record ExportModel(List<Main> mains, List<Group> groups) {

    /** A main group, with its number; without a middle group its addresses are in it directly. */
    record Main(String name, int number, List<Middle> middles, List<Group> groups) {}

    /** A middle group, with its number. */
    record Middle(String name, int number, List<Group> groups) {}

    /** A group address. */
    record Group(
            String name,
            int raw,
            String description,
            String types,
            boolean central,
            boolean unfiltered,
            String security) {

        Group withoutDetails() {
            return new Group(name, raw, "", "", false, false, "");
        }
    }

    /** Names and texts as real projects have them, and worse. */
    static ExportModel of(AddressStyle style) {
        return switch (style) {
            case THREE_LEVELS ->
                new ExportModel(
                        List.of(
                                new Main(
                                        "Licht & \"Strom\"",
                                        0,
                                        List.of(new Middle("EG", 0, groups(1)), new Middle("EG", 1, groups(0x100))),
                                        List.of()),
                                new Main(
                                        "Heizung; Lüftung, Klima",
                                        31,
                                        List.of(new Middle("Res.", 7, groups(0xFF00))),
                                        List.of())),
                        List.of());
            case TWO_LEVELS ->
                new ExportModel(
                        List.of(
                                new Main("Licht", 0, List.of(), groups(1)),
                                new Main("1", 30, List.of(), groups(0xF000))),
                        List.of());
            case FREE -> new ExportModel(List.of(), groups(4711));
        };
    }

    /** The same as an export has it that tells only names and addresses. */
    ExportModel withoutDetails() {
        return new ExportModel(
                mains.stream()
                        .map(main -> new Main(
                                main.name(),
                                main.number(),
                                main.middles().stream()
                                        .map(it -> new Middle(it.name(), it.number(), withoutDetails(it.groups())))
                                        .toList(),
                                withoutDetails(main.groups())))
                        .toList(),
                withoutDetails(groups));
    }

    private static List<Group> withoutDetails(List<Group> groups) {
        return groups.stream().map(Group::withoutDetails).toList();
    }

    private static List<Group> groups(int first) {
        List<Group> groups = new ArrayList<>(List.of(
                group("Bel. Decke Wohnen/Essen 7.62", first, "", "DPST-1-1"),
                group("Gäste-WC  links", first + 1, "zwei\nZeilen; mit \"Anführung\", Komma", "DPST-1-1 DPST-1-1"),
                group("O'Brien \"Bar\"", first + 2, "<b>&amp;</b>", "DPT-5, DPST-5-1"),
                new Group("Res.", first + 3, "", "", true, false, "Auto"),
                new Group("Res.", first + 4, "Größe 3 m² für 5 €", "DPT 9.001", false, true, "On"),
                group("", first + 5, "ohne Namen", "DPST-1-001,DPST-3-7"),
                group("12", first + 6, "", "20.102")));
        IntStream.range(7, 12)
                .mapToObj(i -> group("Licht " + i, first + i, "", "DPST-1-1"))
                .forEach(groups::add);
        return groups;
    }

    private static Group group(String name, int raw, String description, String types) {
        return new Group(name, raw, description, types, false, false, "");
    }
}
