package io.github.thinknxkit.spec.plant;

import static io.github.thinknxkit.spec.plant.PlantCase.edit;
import static io.github.thinknxkit.spec.plant.PlantCase.file;

import java.util.List;
import java.util.stream.Stream;

/** Plant files that are wrong. */
final class PlantCases {

    private static final String ROOM = "areas.Ground floor.areas.Living room.devices.";

    private PlantCases() {}

    static List<PlantCase> all() {
        return Stream.of(
                        shape(),
                        names(),
                        references(),
                        secrets(),
                        numbers(),
                        PlantAbilityCases.all(),
                        PlantGroupCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PlantCase> shape() {
        return List.of(
                file("another format", "format: «2\nplant: X\n", "SPEC-FORMAT-VERSION format"),
                file("no name", "«format: 1\n", "SPEC-MISSING-KEY"),
                file("a list", "«- a\n", "SPEC-WRONG-KIND"),
                file("no YAML", "plant: «[", "SPEC-SYNTAX"),
                edit("a mistyped key of the file", "ets:\n", "«etz:\n", "SPEC-UNKNOWN-KEY etz"),
                edit(
                        "a mistyped key of an area",
                        "    as: outside\n    devices:",
                        "    as: outside\n    «device:",
                        "SPEC-UNKNOWN-KEY areas.Außenbereich.device"),
                edit(
                        "an area that is a text",
                        "  Außenbereich:\n    as: outside\n    devices:\n      Gate: {kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true}",
                        "  Außenbereich: «none",
                        "SPEC-WRONG-KIND areas.Außenbereich"),
                edit(
                        "an area twice",
                        "  Außenbereich:",
                        "  Außenbereich: {}\n  «Außenbereich:",
                        "SPEC-DUPLICATE-KEY areas.Außenbereich"),
                edit(
                        "no kind",
                        "«Gate: {kind: button, guid".replace("«", ""),
                        "«Gate: {guid",
                        "SPEC-MISSING-KEY areas.Außenbereich.devices.Gate"),
                edit(
                        "a step without a controller",
                        "- {device: 1IzPszHWAEuvzxtXBMrkzA, controller: power-level, value: 30}",
                        "- «{device: 1IzPszHWAEuvzxtXBMrkzA, value: 30}",
                        "SPEC-MISSING-KEY devices.Evening.simulation.steps[0]"),
                edit(
                        "a strange direction",
                        "inverted",
                        "«upside-down",
                        "SPEC-UNKNOWN-WORD " + ROOM + "Terrace blind.direction"),
                edit(
                        "neither true nor false",
                        "kzE, protected: true",
                        "kzE, protected: «yes",
                        "SPEC-BOOLEAN areas.Außenbereich.devices.Gate.protected"));
    }

    private static List<PlantCase> names() {
        return List.of(
                edit("an empty name of a plant", "plant: Villa Rosa", "plant: «''", "SPEC-EMPTY plant"),
                edit(
                        "an empty name of a device",
                        "      Gate:",
                        "      «'':",
                        "SPEC-EMPTY areas.Außenbereich.devices."),
                edit(
                        "a name of two lines",
                        "      Gate:",
                        "      «\"Ga\\nte\":",
                        "SPEC-LINE-BREAK areas.Außenbereich.devices.Ga?te"),
                edit(
                        "a hidden direction in a name",
                        "      Gate:",
                        "      «\"\\u202eGate\":",
                        "SPEC-BIDI-CONTROL areas.Außenbereich.devices.?Gate"),
                edit(
                        "a tag twice",
                        "\"for guests\"]",
                        "«evening]",
                        "SPEC-DUPLICATE-NAME " + ROOM + "Ceiling light.tags[1]"),
                edit(
                        "a controller twice",
                        "controllers: [power]",
                        "controllers: [power, «power]",
                        "SPEC-DUPLICATE-NAME " + ROOM + "Wall lamp.controllers[1]"),
                edit("a name in code that is none", "as: outside", "as: «Outside", "SPEC-NAME areas.Außenbereich.as"),
                edit(
                        "a name in code that is a list",
                        "as: outside",
                        "as: «[outside]",
                        "SPEC-WRONG-KIND areas.Außenbereich.as"),
                edit(
                        "a device with the name of an area",
                        "  Evening:",
                        "  «Außenbereich:",
                        "PLANT-DUPLICATE-NAME devices.Außenbereich"),
                edit(
                        "an area with the name of a device before it",
                        "      Gate: {kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true}",
                        "      Gate: {kind: button, guid: 1IzPszHWAEuvzxtXBMrkzE, protected: true}\n    areas: {«Gate: {}}",
                        "PLANT-DUPLICATE-NAME areas.Außenbereich.areas.Gate"),
                edit(
                                "two devices of one name in code",
                                "controllers: [power]",
                                "as: floor-heating, controllers: [power]",
                                "PLANT-DUPLICATE-NAME " + ROOM + "Heating.as")
                        .and("            as: floor-heating", "            as: «floor-heating"),
                edit(
                        "a device with the name in code of an area",
                        "    kind: scene",
                        "    kind: scene\n    as: «outside",
                        "PLANT-DUPLICATE-NAME devices.Evening.as"));
    }

    private static List<PlantCase> references() {
        return List.of(
                edit(
                        "an unknown kind",
                        "kind: button",
                        "kind: «buton",
                        "PLANT-UNKNOWN-KIND areas.Außenbereich.devices.Gate.kind"),
                edit(
                        "a controller that no light has",
                        "controllers: [power]",
                        "controllers: [power, «angle]",
                        "PLANT-UNKNOWN-CONTROLLER " + ROOM + "Wall lamp.controllers[1]"),
                edit(
                        "a limit of a controller that the device lacks",
                        "setpoint: {min",
                        "«fan-speed: {min",
                        "PLANT-UNKNOWN-CONTROLLER " + ROOM + "Heating.limits.fan-speed"),
                edit(
                        "a GUID twice",
                        "guid: 1IzPszHWAEuvzxtXBMrkzE",
                        "guid: «1IzPszHWAEuvzxtXBMrkzD",
                        "PLANT-DUPLICATE-GUID areas.Außenbereich.devices.Gate.guid"),
                edit(
                        "an empty GUID",
                        "guid: 1IzPszHWAEuvzxtXBMrkzE",
                        "guid: «''",
                        "PLANT-GUID areas.Außenbereich.devices.Gate.guid"),
                edit(
                        "a GUID with a space",
                        "guid: 1IzPszHWAEuvzxtXBMrkzE",
                        "guid: «1Iz PszH",
                        "PLANT-GUID areas.Außenbereich.devices.Gate.guid"),
                edit(
                        "a step of an unknown device",
                        "device: 1IzPszHWAEuvzxtXBMrkzC",
                        "device: «1IzPszHWAEuvzxtXBMrkzZ",
                        "PLANT-UNKNOWN-DEVICE devices.Evening.simulation.steps[1].device"),
                edit(
                        "a step of a controller that the device lacks",
                        "controller: position",
                        "controller: «angle",
                        "PLANT-UNKNOWN-CONTROLLER devices.Evening.simulation.steps[1].controller"));
    }

    private static List<PlantCase> secrets() {
        return List.of(
                edit("a password", "ets:\n", "«password: hunter2\nets:\n", "PLANT-SECRET password"),
                edit(
                        "a key in an area",
                        "  Außenbereich:\n",
                        "  Außenbereich:\n    «api_key: hunter2\n",
                        "PLANT-SECRET areas.Außenbereich.api_key"),
                edit(
                        "a user of a device",
                        "kzE, protected: true",
                        "kzE, «user: hunter2",
                        "PLANT-SECRET areas.Außenbereich.devices.Gate.user"),
                edit(
                        "an address with credentials",
                        "exports/villa-rosa.xml",
                        "«https://me:hunter2@example.com/x.xml",
                        "PLANT-SECRET ets[0]"),
                edit(
                        "an address with credentials beside an encoding",
                        "exports/villa-rosa.xml",
                        "{file: «'https://me:hunter2@example.com/x.xml', encoding: GBK}",
                        "PLANT-SECRET ets[0].file"),
                edit(
                        "an export with a password",
                        "exports/villa-rosa.xml",
                        "{file: x.csv, «password: hunter2}",
                        "PLANT-SECRET ets[0].password"),
                edit(
                        "an encoding that cannot be one",
                        "exports/villa-rosa.xml",
                        "{file: x.csv, encoding: «windows 1251}",
                        "SPEC-UNKNOWN-WORD ets[0].encoding"),
                edit(
                        "an encoding without a file",
                        "- exports/villa-rosa.xml",
                        "- «{encoding: GBK}",
                        "SPEC-MISSING-KEY ets[0]"));
    }

    private static List<PlantCase> numbers() {
        return List.of(
                edit("no number", "min: 16", "min: «warm", "SPEC-NUMBER " + ROOM + "Heating.limits.setpoint.min"),
                edit(
                        "limits the wrong way round",
                        "min: 16, max: 26",
                        "min: 26, max: «16",
                        "SPEC-RANGE " + ROOM + "Heating.limits.setpoint.max"),
                edit(
                        "a limit of nothing",
                        "setpoint: {min: 16, max: 26}",
                        "«setpoint: {}",
                        "SPEC-EMPTY " + ROOM + "Heating.limits.setpoint"),
                edit(
                        "a mistyped limit",
                        "{min: 16, max: 26}",
                        "{«mim: 16}",
                        "SPEC-UNKNOWN-KEY " + ROOM + "Heating.limits.setpoint.mim"),
                edit(
                        "time that runs back",
                        "seconds: 40",
                        "seconds: «-1",
                        "SPEC-NUMBER " + ROOM + "Terrace blind.simulation.seconds"),
                edit(
                        "a step without end",
                        "after: 2.5",
                        "after: «86401",
                        "SPEC-NUMBER devices.Evening.simulation.steps[1].after"));
    }
}
