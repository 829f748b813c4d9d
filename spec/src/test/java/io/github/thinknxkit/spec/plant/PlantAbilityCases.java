package io.github.thinknxkit.spec.plant;

import static io.github.thinknxkit.spec.plant.PlantCase.edit;

import java.util.List;

/** Plant files that ask of a device what its controllers do not give. */
final class PlantAbilityCases {

    private static final String ROOM = "areas.Ground floor.areas.Living room.devices.";

    private PlantAbilityCases() {}

    static List<PlantCase> all() {
        return List.of(
                edit(
                        "a limit of a switch",
                        "controllers: [power]",
                        "controllers: [power], limits: {«power: {max: 1}}",
                        "PLANT-NO-NUMBER " + ROOM + "Wall lamp.limits.power"),
                edit(
                        "a limit of a movement",
                        "direction: inverted",
                        "limits: {«movement: {min: 0}}",
                        "PLANT-NO-NUMBER " + ROOM + "Terrace blind.limits.movement"),
                edit(
                        "a limit of a mode",
                        "setpoint: {min: 16, max: 26}",
                        "«temp-mode: {min: 0, max: 2}",
                        "PLANT-NO-NUMBER " + ROOM + "Heating.limits.temp-mode"),
                edit(
                        "a limit of what is only read",
                        "setpoint: {min: 16, max: 26}",
                        "«actual-temperature: {min: 0, max: 2}",
                        "PLANT-NO-NUMBER " + ROOM + "Heating.limits.actual-temperature"),
                edit(
                        "more than the API takes",
                        "tags: [evening,",
                        "limits: {power-level: {max: «120}}, tags: [evening,",
                        "PLANT-LIMIT " + ROOM + "Ceiling light.limits.power-level.max"),
                edit(
                        "less than the API takes",
                        "tags: [evening,",
                        "limits: {power-level: {min: «-1, max: 100}}, tags: [evening,",
                        "PLANT-LIMIT " + ROOM + "Ceiling light.limits.power-level.min"),
                edit(
                        "a least value that is too great",
                        "direction: inverted",
                        "limits: {position: {min: «100.5}}",
                        "PLANT-LIMIT " + ROOM + "Terrace blind.limits.position.min"),
                edit(
                        "an inverted button",
                        "kzE, protected: true",
                        "kzE, direction: «inverted",
                        "PLANT-DIRECTION areas.Außenbereich.devices.Gate.direction"),
                edit(
                                "an inverted blind without a position",
                                "controllers: [movement, position]",
                                "controllers: [movement]",
                                "PLANT-DIRECTION " + ROOM + "Terrace blind.direction",
                                "PLANT-UNKNOWN-CONTROLLER devices.Evening.simulation.steps[1].controller")
                        .and("direction: inverted", "direction: «inverted")
                        .and("controller: position", "controller: «position"),
                edit(
                                "nothing follows from an unknown kind",
                                "kind: blind",
                                "kind: «blimd",
                                "PLANT-UNKNOWN-KIND " + ROOM + "Terrace blind.kind")
                        .and("direction: inverted", "direction: inverted\n            limits: {power: {max: 120}}"));
    }
}
