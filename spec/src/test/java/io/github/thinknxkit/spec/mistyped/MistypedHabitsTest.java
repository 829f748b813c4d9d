package io.github.thinknxkit.spec.mistyped;

import static io.github.thinknxkit.spec.mistyped.Form.PLANT;
import static io.github.thinknxkit.spec.mistyped.Form.SPEC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people bring from other formats, from word processors, and from how they speak of a house. */
class MistypedHabitsTest {

    @TestFactory
    Stream<DynamicTest> isOneProblemThatSaysWhatToWrite() {
        return Stream.of(
                        Mistyped.edit(
                                PLANT,
                                "a quoted list without brackets",
                                "tags: [evening, \"for guests\"]",
                                "tags: evening, «for guests",
                                "SPEC-UNKNOWN-KEY",
                                "A list stands in brackets: [evening, for guests]"),
                        Mistyped.edit(
                                PLANT,
                                "typographic quotes in a list",
                                "\"for guests\"]",
                                "«\u201Cfor guests\u201D]",
                                "SPEC-QUOTES",
                                "write \"for guests\""),
                        Mistyped.edit(
                                PLANT,
                                "typographic quotes around a key",
                                "Wall lamp:",
                                "«\u201EWall lamp\u201C:",
                                "SPEC-QUOTES",
                                "write \"Wall lamp\""),
                        Mistyped.edit(
                                PLANT,
                                "no space behind a dash",
                                "  - exports/villa-rosa.xml",
                                "  «-exports/villa-rosa.xml",
                                "SPEC-WRONG-KIND",
                                "write '- exports/villa-rosa.xml'"),
                        Mistyped.edit(
                                PLANT,
                                "a tab behind a colon",
                                "            guid: 1IzPszHWAEuvzxtXBMrkzD",
                                "            guid:«\t1IzPszHWAEuvzxtXBMrkzD",
                                "SPEC-SYNTAX",
                                "Here stands a tab; write a space"),
                        Mistyped.edit(
                                PLANT,
                                "a comment of another language",
                                "plant: Villa Rosa\n",
                                "«// my villa\nplant: Villa Rosa\n",
                                "SPEC-SYNTAX",
                                "A comment begins with '#': write '# my villa'"),
                        Mistyped.edit(
                                PLANT,
                                "limits without a controller",
                                "            limits:\n              setpoint: {min: 16, max: 26}",
                                "            limits: {«min: 16, max: 26}",
                                "PLANT-UNKNOWN-CONTROLLER",
                                "write limits: {setpoint: {min: …, max: …}}"),
                        Mistyped.edit(
                                PLANT,
                                "limits as a range",
                                "setpoint: {min: 16, max: 26}",
                                "setpoint: «16-26",
                                "SPEC-WRONG-KIND",
                                "write {min: …, max: …}"),
                        Mistyped.edit(
                                PLANT,
                                "a property for a word",
                                "direction: inverted",
                                "«inverted: true",
                                "SPEC-UNKNOWN-KEY",
                                "Did you mean 'direction'?"),
                        Mistyped.edit(
                                PLANT,
                                "a type without its key",
                                "1/0/7: {type: 1.008}",
                                "1/0/7: «1.008",
                                "SPEC-WRONG-KIND",
                                "write {type: …"),
                        Mistyped.edit(
                                PLANT,
                                "a section of one device",
                                "devices:\n  Evening",
                                "«device:\n  Evening",
                                "SPEC-UNKNOWN-KEY",
                                "Did you mean 'devices'?"),
                        Mistyped.edit(
                                PLANT,
                                "yes for true",
                                "protected: true}\ndevices",
                                "protected: «yes}\ndevices",
                                "SPEC-BOOLEAN",
                                "Did you mean 'true'?"),
                        Mistyped.edit(
                                SPEC,
                                "a key in camel case",
                                "base-path: api",
                                "«basePath: api",
                                "SPEC-UNKNOWN-KEY",
                                "Did you mean 'base-path'?"),
                        Mistyped.edit(
                                SPEC,
                                "slashes around a path",
                                "base-path: api",
                                "base-path: «/api/",
                                "SPEC-PATH",
                                "Did you mean 'api'?"),
                        Mistyped.edit(
                                SPEC,
                                "an address for a path",
                                "base-path: api",
                                "base-path: «http://lamp/api",
                                "SPEC-PATH",
                                "Did you mean 'api'?"),
                        Mistyped.edit(
                                SPEC,
                                "parameters as OpenAPI lists them",
                                "      id: {type: lamp-id, device: true, description: The lamp.}\n      state: {as: on, type: on-off, description: Whether it shall be on.}",
                                "      «- {name: id, type: lamp-id, device: true, description: The lamp.}\n      - {name: state, as: on, type: on-off, description: Whether it shall be on.}",
                                "SPEC-WRONG-KIND",
                                "write 'id: {…}'"),
                        Mistyped.edit(
                                SPEC,
                                "an operation for a binding",
                                "power: {set: lamp, status: lampstate}",
                                "power: «lamp",
                                "SPEC-WRONG-KIND",
                                "'power' has keys and values"),
                        Mistyped.edit(
                                SPEC,
                                "an action without an operation",
                                "power: {set: lamp, status: lampstate}",
                                "«power: {set: lamp}",
                                "SPEC-UNBOUND-ACTION",
                                "The action 'status' of controller 'power' has no operation here"),
                        Mistyped.edit(
                                SPEC,
                                "a text for keys",
                                "source: {title: Lamp Kit manual}",
                                "source: «Lamp Kit manual",
                                "SPEC-WRONG-KIND",
                                "write {title: …}"),
                        Mistyped.edit(
                                SPEC,
                                "typographic quotes of several countries",
                                "description: It is off.}",
                                "description: «\u201EIt is off.\u201D}",
                                "SPEC-QUOTES",
                                "write \"It is off.\""))
                .map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }

    @Test
    void typographicQuotesOfAPartOfATextBelongToIt() {
        for (String text : List.of(
                "\u201CAuto\u201D leaves it to the device.",
                "Leaves it to \u201CAuto\u201D",
                "\u201CAuto\u201D or \u201CManual\u201D",
                "'\u201CSwitch\u201D'",
                "\u2019t Licht",
                "\u00ABSwitch\u00BB")) {
            assertEquals(List.of(), SPEC.load(SPEC.good().replace("title: Switch\n", "title: " + text + "\n")), text);
        }
    }
}
