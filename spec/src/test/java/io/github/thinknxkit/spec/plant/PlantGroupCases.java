package io.github.thinknxkit.spec.plant;

import static io.github.thinknxkit.spec.plant.PlantCase.edit;

import java.util.List;

/** Plant files whose section {@code groups} is wrong. */
final class PlantGroupCases {

    private PlantGroupCases() {}

    static List<PlantCase> all() {
        return List.of(
                address("a level with a leading zero", "01/0/7"),
                address("a level too many", "1/0/0/7"),
                address("a level without a number", "1//7"),
                address("a level that is too great", "1/8/7"),
                address("a level below nothing", "-1/0/7"),
                address("two levels that are too great", "1/2048"),
                address("one level that is too great", "65536"),
                address("another notation", "0x0807"),
                address("the broadcast address", "0/0/0"),
                address("the broadcast address in one level", "0"),
                address("a name for an address", "Garden valve"),
                edit(
                        "an address in two ways",
                        "1/0/7:",
                        "2055: {as: valve}\n  «1/7:",
                        "PLANT-DUPLICATE-GROUP groups.1/7"),
                edit("an address twice", "1/0/7:", "1/0/7: {type: 5}\n  «1/0/7:", "SPEC-DUPLICATE-KEY groups.1/0/7"),
                edit("nothing of a group", "{type: 1.008}", "{}", "SPEC-EMPTY groups.1/0/7")
                        .and("  1/0/7:", "  «1/0/7:"),
                edit(
                        "a mistyped key of a group",
                        "{type: 1.008}",
                        "{«typ: 1.008}",
                        "SPEC-UNKNOWN-KEY groups.1/0/7.typ"),
                edit("a text for a group", "{type: 1.008}", "«1.008", "SPEC-WRONG-KIND groups.1/0/7"),
                edit(
                        "a secret of a group",
                        "{type: 1.008}",
                        "{«pin: hunter2, type: 5}",
                        "PLANT-SECRET groups.1/0/7.pin"),
                edit("a group without a name in code", "as: garden", "as: «Garden", "SPEC-NAME groups.1/0/8.as"),
                type("a type that is a word", "switch"),
                type("a type of three parts", "1.008.1"),
                type("a type without a subtype", "1.x"),
                type("a subtype that is not there", "DPST-1"),
                type("a type with too much", "DPT-1-8"),
                type("two types", "DPST-1-1 DPST-1-8"),
                type("a type below nothing", "-1"),
                type("no type", "''"));
    }

    private static PlantCase address(String name, String address) {
        return edit(name, "1/0/7:", "«" + address + ":", "PLANT-GROUP-ADDRESS groups." + address);
    }

    private static PlantCase type(String name, String type) {
        return edit(name, "type: 1.008", "type: «" + type, "PLANT-GROUP-TYPE groups.1/0/7.type");
    }
}
