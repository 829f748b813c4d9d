package io.github.thinknxkit.spec.mistyped;

import static io.github.thinknxkit.spec.mistyped.Form.PLANT;
import static io.github.thinknxkit.spec.mistyped.Form.SPEC;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people write in a hurry, with what they have copied and with the words that they call things by. */
class MistypedHurryTest {

    @TestFactory
    Stream<DynamicTest> isOneProblemThatSaysWhatToWrite() {
        return Stream.of(
                        Mistyped.edit(
                                PLANT,
                                "a GUID in the URL of the server's page",
                                "guid: 1IzPszHWAEuvzxtXBMrkzB",
                                "guid: «https://cloud.example.com/K3Y/api/V1/power?guid=1IzPszHWAEuvzxtXBMrkzB&cmd=1",
                                "PLANT-GUID",
                                "more than a GUID; write nothing else. Did you mean '1IzPszHWAEuvzxtXBMrkzB'?"),
                        Mistyped.edit(
                                PLANT,
                                "a GUID in brackets",
                                "guid: 1IzPszHWAEuvzxtXBMrkzB",
                                "guid: «<1IzPszHWAEuvzxtXBMrkzB>",
                                "PLANT-GUID",
                                "Did you mean '1IzPszHWAEuvzxtXBMrkzB'?"),
                        Mistyped.edit(
                                PLANT,
                                "a device without its section",
                                "    devices:\n      Gate:",
                                "    «Gate:",
                                "SPEC-UNKNOWN-KEY",
                                "It is a device, and stands under 'devices:'"),
                        Mistyped.edit(
                                PLANT,
                                "an area without its section",
                                "    areas:\n      Living room:",
                                "      «Living room:",
                                "SPEC-UNKNOWN-KEY",
                                "It is an area, and stands under 'areas:'"),
                        Mistyped.edit(
                                PLANT,
                                "limits as a list",
                                "setpoint: {min: 16, max: 26}",
                                "setpoint: «[16, 26]",
                                "SPEC-WRONG-KIND",
                                "write {min: …, max: …}"),
                        Mistyped.edit(
                                PLANT,
                                "a word for a limit",
                                "{min: 16, max: 26}",
                                "{«from: 16, max: 26}",
                                "SPEC-UNKNOWN-KEY",
                                "Did you mean 'min'?"),
                        Mistyped.edit(
                                PLANT,
                                "a list that is not closed, in braces",
                                "tags: [evening, \"for guests\"]}",
                                "tags: «[evening, \"for guests\"}",
                                "SPEC-SYNTAX",
                                "the ']' is missing"),
                        Mistyped.edit(
                                PLANT,
                                "a tag with a hash",
                                "tags: [evening, \"for guests\"]}",
                                "tags: [«#evening, for guests]}",
                                "SPEC-SYNTAX",
                                "A '#' begins a comment, in which the ']' stands that closes '[' here. If it belongs to the text, that needs quotes: write \"#evening\""),
                        Mistyped.edit(
                                PLANT,
                                "a name with a hash",
                                "Wall lamp: {",
                                "«Wall lamp #2: {",
                                "SPEC-SYNTAX",
                                "write \"Wall lamp #2\":"),
                        Mistyped.edit(
                                PLANT,
                                "a name that begins with a sign",
                                "Wall lamp: {",
                                "«@Wall lamp: {",
                                "SPEC-SYNTAX",
                                "write \"@Wall lamp\":"),
                        Mistyped.edit(
                                PLANT,
                                "a name that begins with an asterisk",
                                "Wall lamp: {",
                                "«*Wall lamp : {",
                                "SPEC-SYNTAX",
                                "write \"*Wall lamp\":"),
                        Mistyped.edit(
                                PLANT,
                                "an apostrophe in a name in apostrophes",
                                "Wall lamp: {",
                                "'Nonna«'s lamp': {",
                                "SPEC-SYNTAX",
                                "write \"Nonna's lamp\":"),
                        Mistyped.edit(
                                PLANT,
                                "a quote in a name in quotes",
                                "Wall lamp: {",
                                "\"The «\"old\" lamp\": {",
                                "SPEC-SYNTAX",
                                "write 'The \"old\" lamp':"),
                        Mistyped.edit(
                                PLANT,
                                "a semicolon for a comma",
                                "kind: light, guid: 1IzPszHWAEuvzxtXBMrkzB",
                                "kind: light; «guid: 1IzPszHWAEuvzxtXBMrkzB",
                                "SPEC-SYNTAX",
                                "Between two entries stands a comma, not ';': write ', guid:'"),
                        Mistyped.edit(
                                PLANT,
                                "a comment of another language behind a text",
                                "plant: Villa Rosa",
                                "plant: «Villa Rosa // ours",
                                "SPEC-COMMENT",
                                "write '# ours'"),
                        Mistyped.edit(
                                PLANT,
                                "what a merge has left",
                                "  Außenbereich:\n",
                                "«<<<<<<< HEAD\n  Außenbereich:\n=======\n  Garden:\n>>>>>>> garden\n",
                                "SPEC-SYNTAX",
                                "A merge has left two versions of the text here: keep one"),
                        Mistyped.edit(
                                PLANT,
                                "no value in the words of other formats",
                                "tags: [evening, \"for guests\"]",
                                "tags: «null",
                                "SPEC-WRONG-KIND",
                                "for none write [], or leave the key out"),
                        Mistyped.edit(
                                PLANT,
                                "no format",
                                "format: 1\nplant",
                                "«plant",
                                "SPEC-MISSING-KEY",
                                "add 'format: 1' as the first line"),
                        Mistyped.edit(
                                SPEC,
                                "a type of other languages",
                                "state: {as: on, type: on-off, description: Whether it shall",
                                "state: {as: on, type: «boolean, description: Whether it shall",
                                "SPEC-UNKNOWN-TYPE",
                                "there is 'lamp-id', 'on-off'"),
                        Mistyped.edit(
                                SPEC,
                                "controllers as a plant file lists them",
                                "    controllers:\n      power: {set: lamp, status: lampstate}",
                                "    controllers: «[power]",
                                "SPEC-WRONG-KIND",
                                "have their names as keys"))
                .map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }
}
